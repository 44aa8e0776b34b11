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
    private final Properties texts;

    private Texts(String file, Properties texts) {
        this.file = file;
        this.texts = texts;
    }

    /** Reads {@code texts/<subject>.<language>.properties}. */
    static Texts of(String subject, String language) {
        return read(subject, language, new Properties());
    }

    /** The same in another language; what is missing there is said in the language of this one. */
    Texts in(String subject, String language) {
        return read(subject, language, new Properties(texts));
    }

    private static Texts read(String subject, String language, Properties texts) {
        var file = "/texts/" + subject + "." + language + ".properties";
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return new Texts(file, texts);
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
