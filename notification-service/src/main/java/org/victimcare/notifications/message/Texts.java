package org.victimcare.notifications.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of each message that no fact fills, from a file. A service with a word missing does not start. */
@Singleton
class Texts {

    private static final String FILE = "/texts/messages.properties";

    /**
     * The words of one message.
     *
     * @param subject what anybody sees who looks at the screen: it gives nothing away
     * @param preheader the line that mail programs show beside it: nor does this
     * @param heading what happened
     * @param text what that means
     */
    record Wording(String subject, String preheader, String heading, String text) {}

    private final Map<Template, Wording> wordings;

    Texts() {
        var words = read();
        wordings = Arrays.stream(Template.values())
                .collect(Collectors.toUnmodifiableMap(
                        template -> template,
                        template -> new Wording(
                                word(words, template, "subject"),
                                word(words, template, "preheader"),
                                word(words, template, "heading"),
                                word(words, template, "text"))));
    }

    Wording of(Template template) {
        return Objects.requireNonNull(wordings.get(template));
    }

    /** The words of the template, or those that all share. */
    private static String word(Properties words, Template template, String kind) {
        var word = words.getProperty(template + "." + kind, words.getProperty("ANY." + kind, ""));
        if (word.isBlank()) {
            throw new IllegalStateException(FILE + " has no " + template + "." + kind);
        }
        return word.strip();
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream(FILE), FILE);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
