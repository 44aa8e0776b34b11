package org.victimcare.notifications.message;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.victimcare.contracts.Channel;

/**
 * Writes every message in every way before the service starts, with facts that must not be seen where a stranger looks. A
 * message with a hole, or one that tells, keeps the service from starting.
 */
@Startup
@Singleton
class TemplateCheck {

    private final Messages messages;
    private final Texts texts;
    private final Samples samples;

    TemplateCheck(Messages messages, Texts texts, MessageConfig config, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.samples = new Samples(config.linkBase(), clock.instant());
        Discretion.demand("notifications.message.link-base", config.linkBase());
        for (var template : Template.values()) {
            for (var language : List.of(Style.ENGLISH, Style.WELSH)) {
                checkWhatScreensShow(template, language);
                checkEveryForm(template, language);
            }
        }
    }

    private void checkWhatScreensShow(Template template, String language) {
        var words = texts.of(template, language, Format.STANDARD);
        if (language.equals(Style.ENGLISH)
                && (words.heading().isBlank() || words.text().isBlank())) {
            throw new IllegalStateException(template + " has no English heading or text.");
        }
        for (var shown : List.of(words.subject(), words.preheader())) {
            if (shown.indexOf('{') >= 0) {
                throw new IllegalStateException(
                        template + ": subject and preheader are seen by anybody, and have no placeholders.");
            }
            Discretion.demand(template + " in " + language + ", on the screen,", shown);
        }
    }

    private void checkEveryForm(Template template, String language) {
        for (var format : Format.values()) {
            for (var channel : List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER, Channel.PHONE)) {
                write(template, new Style(channel, language, format, false));
                var discreet = write(template, new Style(channel, language, format, true));
                // to whom somebody speaks, they know
                if (channel != Channel.PHONE) {
                    Discretion.demand(template + " by " + channel + ", discreet,", discreet.text());
                }
            }
        }
    }

    private Message write(Template template, Style style) {
        try {
            return messages.write(template, samples.hostile(), style);
        } catch (FactsMissing e) {
            throw new IllegalStateException(template + " cannot be written: " + e.getMessage(), e);
        }
    }
}
