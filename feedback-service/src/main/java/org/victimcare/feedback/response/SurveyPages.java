package org.victimcare.feedback.response;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.victimcare.kit.web.PrivatePage;
import org.victimcare.kit.web.Refusal;

/** Renders what a victim sees. */
@Singleton
class SurveyPages {

    private static final String STYLE = "/survey/page.css";

    private final Template form;
    private final Template message;
    private final PrivatePage shell;
    private final URI exit;

    SurveyPages(
            @Location("survey/form.html") Template form,
            @Location("survey/message.html") Template message,
            PageConfig config) {
        this.form = form;
        this.message = message;
        this.shell = new PrivatePage(SurveyPages.class.getResourceAsStream(STYLE));
        this.exit = config.exitUrl();
    }

    Response form(SurveyForm shown) {
        var page = form.instance();
        shown.shown().forEach(page::data);
        return respond(shown.errors().isEmpty() ? 200 : 400, page);
    }

    Response thanks() {
        return message(200, "Thank you", "Your answers were sent. You can close this page.");
    }

    /** Says what to do and nothing else; whether a link ever existed is not told. */
    Response refused(Refusal no) {
        return switch (no.kind()) {
            case GONE -> message(410, "Thank you", "This was answered before. There is nothing else to do.");
            case TOO_MANY ->
                message(429, "Please try again", "Too many people are here just now. Try again in a minute.");
            default -> message(404, "Sorry", "This link does not work any more.");
        };
    }

    private Response message(int status, String heading, String text) {
        return respond(status, message.data("heading", heading).data("text", text));
    }

    private Response respond(int status, TemplateInstance page) {
        return shell.respond(
                status, page.data("style", shell.style()).data("exit", exit).render());
    }
}
