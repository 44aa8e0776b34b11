package org.victimcare.notifications.contact;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.victimcare.contracts.BlockReason;

/** Asks case-service, which owns the contact plans and keeps every decision with its reasons. */
@Singleton
class DecisionsOverHttp implements ContactDecisions {

    private static final int NOT_FOUND = 404;

    @RegisterRestClient(configKey = "case-service")
    @OidcClientFilter
    @Path("/internal/v1/contact-decisions")
    interface Api {

        @POST
        ContactAnswer decide(Question question);
    }

    private final Api api;

    DecisionsOverHttp(@RestClient Api api) {
        this.api = api;
    }

    @Override
    public Decision ask(Question question) throws NoAnswer {
        return decision(answer(question));
    }

    private ContactAnswer answer(Question question) {
        try {
            return api.decide(question);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return unknownVictim();
            }
            throw new NoAnswer("case-service answers " + e.getResponse().getStatus());
        } catch (RuntimeException e) {
            // not its message: it may quote what could not be read
            throw new NoAnswer("case-service does not answer: " + e.getClass().getSimpleName());
        }
    }

    static Decision decision(ContactAnswer answer) {
        return switch (requireNonNullElse(answer.verdict(), Verdict.UNKNOWN)) {
            case ALLOWED -> Approved.of(answer);
            case NOT_BEFORE -> postponed(answer);
            // a block whose reason we do not know is one that a person has to look at
            case BLOCKED ->
                new Decision.Blocked(
                        answer.reason() == null || answer.reason() == BlockReason.UNKNOWN
                                ? BlockReason.CONFIRMATION_NEEDED
                                : answer.reason());
            case UNKNOWN -> throw new NoAnswer("case-service gives a verdict that we do not know");
        };
    }

    private static Decision postponed(ContactAnswer answer) {
        if (answer.notBefore() == null) {
            throw new NoAnswer("case-service postpones without saying until when");
        }
        return new Decision.Postponed(answer.notBefore());
    }

    private static ContactAnswer unknownVictim() {
        return new ContactAnswer(
                null, Verdict.BLOCKED, null, null, null, null, BlockReason.RECIPIENT_NOT_FOUND, null, null, null);
    }
}
