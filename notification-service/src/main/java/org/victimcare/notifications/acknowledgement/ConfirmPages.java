package org.victimcare.notifications.acknowledgement;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.victimcare.kit.web.PrivatePage;
import org.victimcare.kit.web.Refusal;
import org.victimcare.notifications.message.MessageConfig;

/** Renders what a victim sees. The pages say nothing of what they are about. */
@Singleton
class ConfirmPages {

    private static final String STYLE = "/acknowledgement/page.css";

    private final Template page;
    private final String helpline;
    private final PrivatePage shell;
    private final URI exit;

    ConfirmPages(
            @Location("acknowledgement/page.html") Template page,
            AcknowledgementConfig config,
            MessageConfig messages) {
        this.page = page;
        this.helpline = messages.helpline();
        this.shell = new PrivatePage(ConfirmPages.class.getResourceAsStream(STYLE));
        this.exit = config.exitUrl();
    }

    Response button() {
        return respond(200, "Did you get our message?", "Press the button when you have read or heard it.", true);
    }

    /** Who saw nothing but words that give nothing away does not know yet what it is about (ADR 27). */
    Response thanks() {
        var text =
                "We know now that you got it. If you do not know yet what it is about, please ring us, or wait for us to"
                        + " get in touch. You can close this page.";
        return respond(200, "Thank you", text, false);
    }

    /** Says what to do and nothing else; whether a link ever existed is not told. */
    Response refused(Refusal no) {
        return no.kind() == Refusal.Kind.TOO_MANY
                ? respond(429, "Please try again", "Too many people are here just now. Try again in a minute.", false)
                : respond(404, "Sorry", "This link does not work any more.", false);
    }

    private Response respond(int status, String heading, String text, boolean asks) {
        var shown = page.data("heading", heading)
                .data("text", text)
                .data("asks", asks)
                .data("helpline", helpline)
                .data("style", shell.style())
                .data("exit", exit);
        return shell.respond(status, shown.render());
    }
}
