package org.victimcare.notifications.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.delivery.Owed;
import org.victimcare.notifications.intake.RuleText.RuleSet;

/**
 * The rules: which events a victim hears about, by which message, and who hears it. What is not here is silent.
 *
 * @param version which rules these are; kept with every message that is owed by them
 */
record Rules(String version, List<Rule> all) {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The rules of a file, or what is wrong with them. */
    static Rules read(InputStream content, String file) {
        try {
            var text = YAML.readValue(content, RuleSet.class);
            var version = Objects.requireNonNullElse(text.version(), "");
            if (!VERSION.matcher(version).matches()) {
                throw BrokenRules.file(file, "version is missing, or has more than letters, digits, dots and dashes");
            }
            return new Rules(version, rules(file, version, text));
        } catch (JsonProcessingException e) {
            throw BrokenRules.file(
                    file, e.getOriginalMessage().lines().findFirst().orElse("it is no YAML"));
        } catch (IOException e) {
            throw BrokenRules.file(file, "it cannot be read");
        }
    }

    private static List<Rule> rules(String file, String version, RuleSet text) {
        var rules = new ArrayList<Rule>();
        var ids = new HashSet<String>();
        for (var one : Objects.requireNonNullElse(text.rules(), List.<RuleText>of())) {
            var reading = new RuleReading(file, version, one);
            var rule = reading.rule();
            if (!ids.add(rule.id())) {
                throw reading.broken("there is another of that id");
            }
            rules.stream().filter(other -> overlap(rule, other)).findFirst().ifPresent(other -> {
                throw reading.broken("an event can mean the same message by rule " + other.id());
            });
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            throw BrokenRules.file(file, "there are no rules");
        }
        return List.copyOf(rules);
    }

    /** One cause, one message: two rules for the same message must not both apply to an event. */
    private static boolean overlap(Rule one, Rule other) {
        return one.event() == other.event()
                && one.template() == other.template()
                && one.when().entrySet().stream().allMatch(condition -> {
                    var theirs = other.when().get(condition.getKey());
                    return theirs == null || theirs.stream().anyMatch(condition.getValue()::contains);
                });
    }

    /** The messages that an event means. */
    List<Owed> owed(Envelope envelope, Function<UUID, Collection<Reader>> victimsOfCase) {
        return all.stream()
                .flatMap(rule -> rule.owed(envelope, victimsOfCase).stream())
                .toList();
    }

    /** The rules about a type of event. */
    Stream<Rule> about(DomainEvent happened) {
        return all.stream().filter(rule -> rule.isAbout(happened));
    }
}
