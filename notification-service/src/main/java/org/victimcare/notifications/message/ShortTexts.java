package org.victimcare.notifications.message;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the few placeholders that a text message may have. It gives nothing away, whatever is filled in. */
@Singleton
class ShortTexts {

    /** A number of ours, a link that was let through or is ours, and a code that says nothing. */
    private static final Set<String> ALLOWED = Set.of("helpline", "link", "code");

    private final Engine qute;
    private final MessageConfig config;

    ShortTexts(Engine qute, MessageConfig config) {
        this.qute = qute;
        this.config = config;
    }

    SmsText fill(String words, Letter letter, @Nullable Confirmation confirmation) throws FactsMissing {
        var template = qute.parse(words);
        template.getExpressions().stream()
                .map(Expression::toOriginalString)
                .filter(name -> !ALLOWED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("A text message has no placeholder " + name);
                });
        var sms = SmsText.of(template.data("helpline", config.helpline())
                .data("link", confirmation == null ? link(letter) : confirmation.link())
                .data("code", confirmation == null ? "" : confirmation.code())
                .render());
        if (!Discretion.tellingWord(read(sms.text(), confirmation)).isEmpty()) {
            throw new FactsMissing("a text that gives nothing away");
        }
        if (!sms.fits()) {
            throw new FactsMissing("a text that is short enough");
        }
        return sms;
    }

    /** The end of our own link is drawn by lot: where it looks like a word, it is none. Of what others give, nobody knows that. */
    private static String read(String text, @Nullable Confirmation confirmation) {
        if (confirmation == null) {
            return text;
        }
        var link = confirmation.link();
        return text.replace(link, link.substring(0, link.lastIndexOf('/') + 1));
    }

    private static String link(Letter letter) {
        return letter instanceof Letter.DiscreetSurvey survey ? survey.link() : "";
    }
}
