package org.victimcare.feedback.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that sound as if somebody were in danger, from a list that people review. It is meant to find too much: a person
 * looks, and a text that it misses still counts with its ratings.
 */
@Singleton
class DangerWords {

    private static final String LIST = "/org/victimcare/contracts/danger-words.txt";
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'\u2019]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> phrases;

    DangerWords() {
        this.phrases = read().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(DangerWords::words)
                .toList();
    }

    boolean foundIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        var words = words(text);
        return phrases.stream().anyMatch(words::contains);
    }

    /** Whole words only, whatever their case, accents, apostrophes and what stands between them. */
    private static String words(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(" " + letters + " ").replaceAll(" ");
    }

    private static String read() {
        try (var list = Objects.requireNonNull(DangerWords.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
