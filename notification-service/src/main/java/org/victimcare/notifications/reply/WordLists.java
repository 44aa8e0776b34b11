package org.victimcare.notifications.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.victimcare.kit.text.Words;

/** The words that mean something to us, from a file that people review: commands and courtesies. */
@Singleton
class WordLists {

    private static final String COMMANDS = "/replies/words.properties";

    private final Properties commands;

    WordLists() {
        this.commands = commands();
    }

    /** The phrases under a name, each as words are compared. */
    Set<String> phrases(String name) {
        return Arrays.stream(
                        Objects.requireNonNull(commands.getProperty(name), name).split(","))
                .map(Words::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Properties commands() {
        var commands = new Properties();
        try (var file = Objects.requireNonNull(WordLists.class.getResourceAsStream(COMMANDS), COMMANDS);
                var reader = new InputStreamReader(file, UTF_8)) {
            commands.load(reader);
            return commands;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
