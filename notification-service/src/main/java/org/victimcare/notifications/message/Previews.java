package org.victimcare.notifications.message;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.TemplateView.PreviewView;
import org.victimcare.notifications.message.TemplateView.SmsView;

/** Shows messages as a victim would get them, filled with facts of nobody. */
@Singleton
class Previews {

    /** About as many characters as a telephone shows before it is unlocked. */
    private static final int SHOWN = 110;

    private final Messages messages;
    private final Texts texts;
    private final MessageConfig config;
    private final Clock clock;

    Previews(Messages messages, Texts texts, MessageConfig config, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.config = config;
        this.clock = clock;
    }

    List<TemplateView> all() {
        return Stream.of(Template.values()).map(this::view).toList();
    }

    PreviewView preview(Template template, Style style) {
        var message = write(template, style);
        var screen = screen(template, style, message);
        var isText = style.channel() == Channel.SMS;
        return new PreviewView(
                template,
                message.source().version(),
                message.source().language(),
                message.source().format(),
                message.subject(),
                message.text(),
                message.html(),
                screen.isEmpty() ? null : screen.substring(0, Math.min(SHOWN, screen.length())),
                screen.isEmpty() ? null : screen.length(),
                isText ? SmsView.of(message.text(), config.smsPrice()) : null);
    }

    private TemplateView view(Template template) {
        var standard = texts.of(template, Style.ENGLISH, Format.STANDARD);
        var easy = texts.of(template, Style.ENGLISH, Format.EASY_READ);
        var mail = write(template, new Style(Channel.EMAIL, Style.ENGLISH, Format.STANDARD, false));
        var sms = write(template, new Style(Channel.SMS, Style.ENGLISH, Format.STANDARD, true));
        return new TemplateView(
                template,
                mail.source().version(),
                !standard.text().equals(easy.text()),
                SmsView.of(sms.text(), config.smsPrice()));
    }

    private String screen(Template template, Style style, Message message) {
        return switch (style.channel()) {
            case SMS -> message.text();
            case EMAIL ->
                message.subject() + " "
                        + texts.of(template, message.source().language(), style.format())
                                .preheader();
            case LETTER, PHONE, UNKNOWN -> "";
        };
    }

    private Message write(Template template, Style style) {
        return messages.write(template, new Samples(config.linkBase(), clock.instant()).friendly(), style);
    }
}
