package org.victimcare.notifications.message;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.victimcare.notifications.message.Letter.Frame;

/** Writes messages. Subject and first line give nothing away, since a stranger may look at the screen. */
@Singleton
public class Messages {

    private final Engine qute;
    private final Texts texts;
    private final Letters letters;
    private final MessageConfig config;

    Messages(Engine qute, Texts texts, Letters letters, MessageConfig config) {
        this.qute = qute;
        this.texts = texts;
        this.letters = letters;
        this.config = config;
    }

    /**
     * Writes a message.
     *
     * @param discreet whether the words may give nothing away to somebody else who reads them
     * @throws FactsMissing rather than leaving a hole
     */
    public Message write(Template template, Facts facts, boolean discreet) throws FactsMissing {
        var form = discreet ? template.form().discreet() : template.form();
        var wording = texts.of(template);
        var letter = letters.write(form, wording, facts);
        var frame = new Frame(
                wording.subject(),
                wording.preheader(),
                Letters.present(facts.aboutCase().synthetic(), "synthetic"),
                config.helpline());
        return new Message(wording.subject(), fill(form, ".txt", letter, frame), fill(form, ".html", letter, frame));
    }

    private String fill(Form form, String ending, Letter letter, Frame frame) {
        var file = form.file(ending);
        return Objects.requireNonNull(qute.getTemplate(file), file)
                .data("letter", letter)
                .data("frame", frame)
                .render()
                .strip();
    }
}
