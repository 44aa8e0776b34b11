package org.victimcare.notifications.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that mean something to us, from files that people review: commands, courtesies, and signs of danger. */
@Singleton
class WordLists {

    private static final String DANGER = "/org/victimcare/contracts/danger-words.txt";
    private static final String COMMANDS = "/replies/words.properties";

    private final List<String> danger;
    private final Properties commands;

    WordLists() {
        this.danger = danger();
        this.commands = commands();
    }

    /** Whole words only. It is meant to find too much: a person looks. */
    boolean soundsLikeDanger(String words) {
        return danger.stream().anyMatch(words::contains);
    }

    /** The phrases under a name, each as words are compared. */
    Set<String> phrases(String name) {
        return Arrays.stream(
                        Objects.requireNonNull(commands.getProperty(name), name).split(","))
                .map(Words::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> danger() {
        try (var list = Objects.requireNonNull(WordLists.class.getResourceAsStream(DANGER), DANGER)) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Words::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
