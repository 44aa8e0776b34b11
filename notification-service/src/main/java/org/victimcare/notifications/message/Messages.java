package org.victimcare.notifications.message;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Letter.Frame;
import org.victimcare.notifications.message.Message.Source;
import org.victimcare.notifications.message.Texts.Wording;

/** Writes messages. Subject and first line give nothing away, since a stranger may look at the screen. */
@Singleton
public class Messages {

    private final Engine qute;
    private final Texts texts;
    private final Letters letters;
    private final ShortTexts shortTexts;
    private final Versions versions;
    private final MessageConfig config;

    Messages(
            Engine qute, Texts texts, Letters letters, ShortTexts shortTexts, Versions versions, MessageConfig config) {
        this.qute = qute;
        this.texts = texts;
        this.letters = letters;
        this.shortTexts = shortTexts;
        this.versions = versions;
        this.config = config;
    }

    /**
     * Writes a message.
     *
     * @throws FactsMissing rather than leaving a hole
     */
    public Message write(Template template, Facts facts, Style wanted) throws FactsMissing {
        return write(List.of(template), facts, wanted);
    }

    /**
     * Writes several messages as one.
     *
     * @param templates those that can be joined; or one, which is written by itself
     * @throws FactsMissing rather than leaving a hole
     */
    public Message write(List<Template> templates, Facts facts, Style wanted) throws FactsMissing {
        var open = templates.size() == 1 ? templates.get(0).form() : Form.DIGEST;
        var form = wanted.discreet() ? open.discreet() : open;
        var style = wanted.in(language(form, wanted));
        var wordings = templates.stream()
                .map(template -> texts.of(template, style.language(), style.format()))
                .toList();
        var letter = letters.write(form, wordings, facts);
        var source = new Source(versions.of(form, wordings, style), style.language(), style.format());
        return written(form, wordings.get(0), letter, source, facts, style);
    }

    private Message written(Form form, Wording wording, Letter letter, Source source, Facts facts, Style style) {
        var synthetic = Letters.present(facts.aboutCase().synthetic(), "synthetic");
        if (style.channel() == Channel.SMS) {
            return new Message(
                    "",
                    shortTexts
                            .fill(words(wording, facts), letter, facts.confirmation())
                            .text(),
                    "",
                    "",
                    source);
        }
        var frame = frame(wording, style, synthetic, facts.confirmation());
        var text = fill(form.file(style.language(), ".txt"), letter, frame);
        return switch (style.channel()) {
            case EMAIL -> new Message(wording.subject(), text, html(form, style, letter, frame), "", source);
            case LETTER -> new Message("", text, "", addressee(facts), source);
            case SMS, PHONE, UNKNOWN -> new Message("", text, "", "", source);
        };
    }

    private String html(Form form, Style style, Letter letter, Frame frame) {
        return fill(form.file(style.language(), ".html"), letter, frame);
    }

    private static String addressee(Facts facts) {
        return Letters.present(facts.aboutCase().preferredName(), "preferredName");
    }

    /** The language that was asked for, where somebody wrote this in it and it may be used; else English. */
    private String language(Form form, Style wanted) {
        var welsh = wanted.language().equals(Style.WELSH) && config.welshReviewed();
        return welsh && form.isIn(Style.WELSH) ? Style.WELSH : Style.ENGLISH;
    }

    private String words(Wording wording, Facts facts) {
        if (facts.confirmation() == null) {
            return wording.sms();
        }
        return config.answerable(Channel.SMS) ? wording.smsToAnswer() : wording.smsToConfirm();
    }

    private Frame frame(Wording wording, Style style, boolean synthetic, @Nullable Confirmation confirmation) {
        return new Frame(
                wording.subject(),
                style.channel() == Channel.EMAIL ? wording.preheader() : "",
                synthetic,
                config.helpline(),
                style.format() == Format.LARGE_PRINT,
                style.channel(),
                config.answerable(style.channel()),
                confirmation);
    }

    private String fill(String file, Letter letter, Frame frame) {
        return Objects.requireNonNull(qute.getTemplate(file), file)
                .data("letter", letter)
                .data("frame", frame)
                .render()
                .strip();
    }
}
