package org.victimcare.notifications.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of each message that no fact fills, from a file for each language. A service with an English word missing does
 * not start; a language that lacks one is not written in it.
 */
@Singleton
class Texts {

    private static final String FILE = "/texts/%s/messages.properties";

    /**
     * The words of one message.
     *
     * @param subject what anybody sees who looks at the screen: it gives nothing away
     * @param preheader the line that mail programs show beside it: nor does this
     * @param heading what happened
     * @param text what that means
     * @param sms the text message: nor does this
     * @param smsToConfirm the text message that has to be confirmed on a page
     * @param smsToAnswer the text message that can be confirmed by an answer too
     */
    record Wording(
            String subject,
            String preheader,
            String heading,
            String text,
            String sms,
            String smsToConfirm,
            String smsToAnswer) {}

    private final Map<String, Properties> words =
            Map.of(Style.ENGLISH, read(Style.ENGLISH), Style.WELSH, read(Style.WELSH));

    Wording of(Template template, String language, Format format) {
        return new Wording(
                word(template, language, "subject"),
                word(template, language, "preheader"),
                words(template, language, format, "heading"),
                words(template, language, format, "text"),
                word(template, language, "sms"),
                word(template, language, "sms.confirm"),
                word(template, language, "sms.answer"));
    }

    /** Easy words where there are some. */
    private String words(Template template, String language, Format format, String kind) {
        var easy = find(template, language, "easy." + kind);
        return format == Format.EASY_READ && !easy.isBlank()
                ? easy.strip()
                : find(template, language, kind).strip();
    }

    private String word(Template template, String language, String kind) {
        var word = find(template, language, kind);
        if (word.isBlank()) {
            throw new IllegalStateException(FILE.formatted(language) + " has no " + template + "." + kind);
        }
        return word.strip();
    }

    /** The words of the template, or those that all share. */
    private String find(Template template, String language, String kind) {
        var all = Objects.requireNonNull(words.get(language), language);
        return all.getProperty(template + "." + kind, all.getProperty("ANY." + kind, ""));
    }

    private static Properties read(String language) {
        var words = new Properties();
        var name = FILE.formatted(language);
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
