package org.victimcare.cases.keyinformation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Texts for victims, as they stand in a file. */
final class Texts {

    private final String file;
    private final Properties texts = new Properties();

    private Texts(String file) {
        this.file = file;
    }

    /** Reads {@code texts/<subject>.<language>.properties}. */
    static Texts of(String subject, String language) {
        var texts = new Texts("/texts/" + subject + "." + language + ".properties");
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(texts.file), texts.file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a code. A missing one is a bug that a test finds. */
    String of(Enum<?> code) {
        return of(code.name());
    }

    String of(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(file + " says nothing about " + key);
        }
        return text;
    }
}
