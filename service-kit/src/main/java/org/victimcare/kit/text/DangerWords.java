package org.victimcare.kit.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that sound as if somebody were in danger, from a list that people review. It is meant to find too much: a person
 * looks, and what it misses is still read by whoever it was written to.
 */
@Singleton
public class DangerWords {

    private static final String LIST = "/org/victimcare/contracts/danger-words.txt";

    private final List<String> phrases;

    public DangerWords() {
        this.phrases = read().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Words::of)
                .toList();
    }

    /** Whether one of them stands in a text, as whole words. */
    public boolean foundIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        var words = Words.of(text);
        return phrases.stream().anyMatch(words::contains);
    }

    private static String read() {
        try (var list = Objects.requireNonNull(DangerWords.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
