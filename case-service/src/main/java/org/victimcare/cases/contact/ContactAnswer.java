package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;

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
        String rules) {

    /** What was decided. */
    enum Verdict {
        ALLOWED,
        NOT_BEFORE,
        BLOCKED
    }

    static ContactAnswer of(
            UUID id, Decision decision, NewContactPlan plan, boolean discreet, String language, Instant now) {
        return decision.fold(
                yes -> new ContactAnswer(
                        id,
                        Verdict.ALLOWED,
                        yes.channel(),
                        address(yes, plan),
                        discreet,
                        language,
                        null,
                        null,
                        yes.validUntil(),
                        Manner.of(yes, discreet, plan),
                        ContactPolicy.RULES),
                later -> no(id, Verdict.NOT_BEFORE, discreet, language, later.instant(), null, now),
                no -> no(id, Verdict.BLOCKED, discreet, language, null, no.reason(), now));
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
            boolean discreet,
            String language,
            @Nullable Instant notBefore,
            @Nullable BlockReason reason,
            Instant now) {
        return new ContactAnswer(
                id, verdict, null, null, discreet, language, notBefore, reason, now, null, ContactPolicy.RULES);
    }

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "ContactAnswer[%s %s]".formatted(decisionId, verdict);
    }
}
