package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        Instant validUntil) {

    /** What was decided. */
    enum Verdict {
        ALLOWED,
        NOT_BEFORE,
        BLOCKED
    }

    static ContactAnswer of(UUID id, Decision decision, boolean discreet, String language, Instant now) {
        return decision.fold(
                yes -> new ContactAnswer(
                        id,
                        Verdict.ALLOWED,
                        yes.channel(),
                        yes.address(),
                        discreet,
                        language,
                        null,
                        null,
                        yes.validUntil()),
                later -> new ContactAnswer(
                        id, Verdict.NOT_BEFORE, null, null, discreet, language, later.instant(), null, now),
                no -> new ContactAnswer(id, Verdict.BLOCKED, null, null, discreet, language, null, no.reason(), now));
    }
}
