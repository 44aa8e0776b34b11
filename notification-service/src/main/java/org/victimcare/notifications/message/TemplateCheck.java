package org.victimcare.notifications.message;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.victimcare.contracts.Channel;

/**
 * Looks at all words, and writes every text message and every layout, before the service starts, with facts that must not be
 * seen where a stranger looks. A message with a hole, or one that tells, keeps the service from starting.
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
        checkDigest();
        for (var language : List.of(Style.ENGLISH, Style.WELSH)) {
            var layouts = EnumSet.noneOf(Form.class);
            for (var template : Template.values()) {
                checkWhatScreensShow(template, language);
                write(template, new Style(Channel.SMS, language, Format.STANDARD, true));
                if (layouts.add(template.form())) {
                    checkLayout(template, language);
                }
            }
        }
    }

    private void checkWhatScreensShow(Template template, String language) {
        var words = texts.of(template, language, Format.STANDARD);
        if (language.equals(Style.ENGLISH)
                && (words.heading().isBlank() || words.text().isBlank())) {
            throw new IllegalStateException(template + " has no English heading or text.");
        }
        Discretion.demand(template + " in " + language + ", to confirm,", words.smsToConfirm() + words.smsToAnswer());
        for (var shown : List.of(words.subject(), words.preheader())) {
            if (shown.indexOf('{') >= 0) {
                throw new IllegalStateException(
                        template + ": subject and preheader are seen by anybody, and have no placeholders.");
            }
            Discretion.demand(template + " in " + language + ", on the screen,", shown);
        }
    }

    /** Words are values in a layout like any other: one message shows whether it has holes, or tells when discreet. */
    private void checkLayout(Template template, String language) {
        for (var channel : List.of(Channel.EMAIL, Channel.LETTER, Channel.PHONE)) {
            write(template, new Style(channel, language, Format.STANDARD, false));
            var discreet = write(template, new Style(channel, language, Format.STANDARD, true));
            // to whom somebody speaks, they know
            if (channel != Channel.PHONE) {
                Discretion.demand(template + " by " + channel + ", discreet,", discreet.text());
            }
        }
    }

    /** All that can be a part of it at once, by each way that it can go. Discreet, it is the layout that all share. */
    private void checkDigest() {
        var parts = Stream.of(Template.values()).filter(Template::canBeJoined).toList();
        for (var channel : List.of(Channel.EMAIL, Channel.LETTER, Channel.SMS)) {
            messages.write(parts, samples.hostile(), new Style(channel, Style.ENGLISH, Format.STANDARD, false));
        }
    }

    private Message write(Template template, Style style) {
        try {
            messages.write(template, samples.hostile(), style);
            return messages.write(template, samples.hostile().with(samples.confirmation()), style);
        } catch (FactsMissing e) {
            throw new IllegalStateException(template + " cannot be written: " + e.getMessage(), e);
        }
    }
}
