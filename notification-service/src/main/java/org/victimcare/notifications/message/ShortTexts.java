package org.victimcare.notifications.message;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import jakarta.inject.Singleton;
import java.util.Set;

/** Fills the few placeholders that a text message may have. It gives nothing away, whatever is filled in. */
@Singleton
class ShortTexts {

    /** A number of ours, and a link that was let through. */
    private static final Set<String> ALLOWED = Set.of("helpline", "link");

    private final Engine qute;
    private final MessageConfig config;

    ShortTexts(Engine qute, MessageConfig config) {
        this.qute = qute;
        this.config = config;
    }

    SmsText fill(String words, Letter letter) throws FactsMissing {
        var template = qute.parse(words);
        template.getExpressions().stream()
                .map(Expression::toOriginalString)
                .filter(name -> !ALLOWED.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("A text message has no placeholder " + name);
                });
        var sms = SmsText.of(template.data("helpline", config.helpline())
                .data("link", link(letter))
                .render());
        if (!Discretion.tellingWord(sms.text()).isEmpty()) {
            throw new FactsMissing("a text that gives nothing away");
        }
        if (!sms.fits()) {
            throw new FactsMissing("a text that is short enough");
        }
        return sms;
    }

    private static String link(Letter letter) {
        return letter instanceof Letter.DiscreetSurvey survey ? survey.link() : "";
    }
}
