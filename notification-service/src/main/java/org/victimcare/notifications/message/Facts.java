package org.victimcare.notifications.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The values that a message needs, as their owners gave them. Anything may be missing here; {@link Messages} refuses what
 * is missing where it is needed.
 */
public record Facts(
        CaseFacts aboutCase,
        @Nullable ReferralFacts aboutReferral,
        @Nullable SurveyFacts aboutSurvey,
        @Nullable Confirmation confirmation) {

    public Facts(CaseFacts aboutCase, @Nullable ReferralFacts aboutReferral, @Nullable SurveyFacts aboutSurvey) {
        this(aboutCase, aboutReferral, aboutSurvey, null);
    }

    /** The same, and how the victim can confirm the message. */
    public Facts with(Confirmation how) {
        return new Facts(aboutCase, aboutReferral, aboutSurvey, how);
    }

    /** From case-service. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CaseFacts(
            @Nullable String preferredName,
            @Nullable String reference,
            @Nullable String statusText,
            @Nullable String statusMeaning,
            @Nullable String nextStep,
            @Nullable Officer officer,
            @Nullable String outcomeText,
            @Nullable Boolean synthetic) {

        @Override
        public String toString() {
            return "CaseFacts[…]";
        }
    }

    /** Whom the victim can ask. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Officer(
            @Nullable String name,
            @Nullable String team,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "Officer[…]";
        }
    }

    /** From referral-service. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReferralFacts(
            @Nullable String serviceName,
            @Nullable String whatItDoes,
            @Nullable String firstContact,
            @Nullable String phone) {}

    /** From feedback-service. The link is a secret of the victim. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SurveyFacts(
            @Nullable String link, @Nullable Instant expiresAt) {

        @Override
        public String toString() {
            return "SurveyFacts[…]";
        }
    }
}
