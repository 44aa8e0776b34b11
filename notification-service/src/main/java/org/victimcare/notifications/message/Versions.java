package org.victimcare.notifications.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Texts.Wording;

/** The version of what a message is made of: of its words and its layouts. Nobody has to remember to count it up. */
@Singleton
class Versions {

    private static final int LENGTH = 6;

    private record Made(Form form, List<Wording> wordings, Style style) {}

    private final Map<Made, String> known = new ConcurrentHashMap<>();

    String of(Form form, List<Wording> wordings, Style style) {
        return known.computeIfAbsent(new Made(form, wordings, style), Versions::digest);
    }

    private static String digest(Made made) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(made.toString().getBytes(StandardCharsets.UTF_8));
            if (made.style.channel() != Channel.SMS) {
                files(made).forEach(file -> digest.update(bytes(file)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> files(Made made) {
        var language = made.style.language();
        var layout = language.equals(Style.ENGLISH) ? "mail/layout" : "mail/" + language + "/layout";
        return Stream.of(".txt", ".html")
                .flatMap(ending ->
                        Stream.of(made.form.file(language, ending), layout + ending, "mail/standing" + ending));
    }

    private static byte[] bytes(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/" + file)) {
            if (content == null) {
                throw new IllegalStateException("The layout " + file + " is missing");
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
