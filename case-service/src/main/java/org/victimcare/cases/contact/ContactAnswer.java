package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.representative.Reach;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.RepresentativeRole;

/**
 * The answer to "may this victim be contacted".
 *
 * @param decisionId without it no provider may be called
 * @param channel by which way, when allowed
 * @param address where, when allowed
 * @param discreet whether the message must not show whom it is from and what it is about
 * @param language in which the victim wants to be addressed
 * @param notBefore when to ask again
 * @param reason why not
 * @param validUntil when the answer is no longer good
 * @param manner how to use the channel, when allowed
 * @param recipient whom it is about
 * @param familyLiaisonOfficer staff id of the officer by whom alone a bereaved family is contacted, where one is named
 * @param rules the version of the rules that decided
 */
record ContactAnswer(
        UUID decisionId,
        Verdict verdict,
        @Nullable Channel channel,
        @Nullable String address,
        boolean discreet,
        String language,
        @Nullable Instant notBefore,
        @Nullable BlockReason reason,
        Instant validUntil,
        @Nullable Manner manner,
        Recipient recipient,
        @Nullable String familyLiaisonOfficer,
        String rules) {

    /**
     * Whom the answer is about.
     *
     * @param role SELF when it is the victim
     * @param representativeId who is contacted for the victim; absent when it is the victim
     */
    record Recipient(RepresentativeRole role, @Nullable UUID representativeId) {

        static Recipient of(Reach reach) {
            var one = reach.representative();
            return new Recipient(reach.role(), one == null ? null : one.id());
        }
    }

    /** What an answer says whatever was decided. */
    record Terms(
            boolean discreet,
            String language,
            Recipient recipient,
            @Nullable String familyLiaisonOfficer) {}

    /** What was decided. */
    enum Verdict {
        ALLOWED,
        NOT_BEFORE,
        BLOCKED
    }

    static ContactAnswer of(UUID id, Decision decision, NewContactPlan plan, Terms terms, Instant now) {
        return decision.fold(
                yes -> new ContactAnswer(
                        id,
                        Verdict.ALLOWED,
                        yes.channel(),
                        address(yes, plan),
                        terms.discreet(),
                        terms.language(),
                        null,
                        null,
                        yes.validUntil(),
                        Manner.of(yes, terms.discreet(), plan),
                        terms.recipient(),
                        null,
                        ContactPolicy.RULES),
                later -> no(id, Verdict.NOT_BEFORE, terms, later.instant(), null, now),
                no -> no(id, Verdict.BLOCKED, terms, null, no.reason(), now));
    }

    private static String address(Allowed yes, NewContactPlan plan) {
        return plan.channels().stream()
                .filter(way -> way.channel() == yes.channel())
                .map(Way::address)
                .findFirst()
                .orElseThrow();
    }

    private static ContactAnswer no(
            UUID id,
            Verdict verdict,
            Terms terms,
            @Nullable Instant notBefore,
            @Nullable BlockReason reason,
            Instant now) {
        return new ContactAnswer(
                id,
                verdict,
                null,
                null,
                terms.discreet(),
                terms.language(),
                notBefore,
                reason,
                now,
                null,
                terms.recipient(),
                reason == BlockReason.FAMILY_LIAISON ? terms.familyLiaisonOfficer() : null,
                ContactPolicy.RULES);
    }

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "ContactAnswer[%s %s]".formatted(decisionId, verdict);
    }
}
