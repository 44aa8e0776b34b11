package org.victimcare.notifications.facts;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.message.Facts;
import org.victimcare.notifications.message.Facts.CaseFacts;
import org.victimcare.notifications.message.Facts.ReferralFacts;
import org.victimcare.notifications.message.Facts.SurveyFacts;
import org.victimcare.notifications.message.FactsMissing;
import org.victimcare.notifications.message.Overtaken;
import org.victimcare.notifications.message.Template;

/** Asks each owner for what a message needs of theirs, and for no more than that. Nothing is remembered. */
@Singleton
public class FactsOwners {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @RegisterRestClient(configKey = "case-service")
    @OidcClientFilter
    @Path("/internal/v1/cases/{caseId}/victims/{victimId}/message-facts")
    interface CasesApi {

        @GET
        CaseFacts about(UUID caseId, UUID victimId, @QueryParam("template") String template);
    }

    @RegisterRestClient(configKey = "referral-service")
    @OidcClientFilter
    @Path("/internal/v1/referrals/{referralId}/message-facts")
    interface ReferralsApi {

        @GET
        ReferralFacts about(UUID referralId);
    }

    @RegisterRestClient(configKey = "feedback-service")
    @OidcClientFilter
    @Path("/internal/v1/invitations/{invitationId}/message-facts")
    interface FeedbackApi {

        @GET
        SurveyFacts about(UUID invitationId);
    }

    private final CasesApi cases;
    private final ReferralsApi referrals;
    private final FeedbackApi feedback;

    FactsOwners(@RestClient CasesApi cases, @RestClient ReferralsApi referrals, @RestClient FeedbackApi feedback) {
        this.cases = cases;
        this.referrals = referrals;
        this.feedback = feedback;
    }

    /**
     * Asks for the facts of one message.
     *
     * @param subjectId the referral or the invitation that it is about, where it is about one
     * @param discreet then a support service is not named, so it is not asked for
     * @throws NoAnswer when an owner cannot be asked now
     * @throws Overtaken when the owner says that what the message would tell is no longer so
     * @throws FactsMissing when the owner does not know the subject
     */
    public Facts ask(Template template, UUID caseId, UUID victimId, UUID subjectId, boolean discreet) {
        return new Facts(
                answer("case-service", () -> cases.about(caseId, victimId, template.name())),
                template.tellsOfReferral() && !discreet
                        ? answer("referral-service", () -> referrals.about(subjectId))
                        : null,
                template.tellsOfSurvey() ? answer("feedback-service", () -> feedback.about(subjectId)) : null);
    }

    private static <T> T answer(String owner, Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                throw new FactsMissing("the subject at " + owner);
            }
            if (e.getResponse().getStatus() == CONFLICT) {
                throw new Overtaken(owner);
            }
            throw new NoAnswer(owner + " answers " + e.getResponse().getStatus());
        } catch (RuntimeException e) {
            // not its message: it may quote what could not be read
            throw new NoAnswer(owner + " does not answer: " + e.getClass().getSimpleName());
        }
    }
}
