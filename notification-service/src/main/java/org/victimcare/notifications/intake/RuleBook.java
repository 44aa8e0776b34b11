package org.victimcare.notifications.intake;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The rules in force, read and checked before the service starts. */
@Startup
@Singleton
class RuleBook {

    private static final String SHIPPED = "/rules/messages.yaml";

    private final Rules rules;

    RuleBook(RulesConfig config) {
        this.rules = config.file().map(RuleBook::of).orElseGet(RuleBook::shipped);
        Log.infof("%d rules of version %s are in force", rules.all().size(), rules.version());
    }

    Rules rules() {
        return rules;
    }

    static Rules shipped() {
        try (var content = Objects.requireNonNull(open(), SHIPPED)) {
            return Rules.read(content, SHIPPED);
        } catch (IOException e) {
            throw BrokenRules.file(SHIPPED, "it cannot be read");
        }
    }

    private static InputStream open() {
        return RuleBook.class.getResourceAsStream(SHIPPED);
    }

    private static Rules of(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Rules.read(content, file.toString());
        } catch (IOException e) {
            throw BrokenRules.file(file.toString(), "the file cannot be opened");
        }
    }
}
