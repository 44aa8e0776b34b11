package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.ContactAnswer.Verdict;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;

/**
 * A contact decision as it was made, and as it comes out when it is made again.
 *
 * @param representativeId who was to be contacted for the victim; absent when it was the victim
 * @param purpose code of the message template
 * @param reasons what was found of each channel
 * @param rules the version of the rules that decided; absent where it was not kept yet
 * @param complaintVersion counts what changed with the complaints of the victim; absent where it was not kept yet
 * @param decidedFor who asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        UUID id,
        UUID caseId,
        UUID victimId,
        @Nullable UUID representativeId,
        String purpose,
        Outcome outcome,
        @Nullable String reasons,
        @Nullable String rules,
        long planVersion,
        long caseVersion,
        @Nullable Long victimVersion,
        @Nullable Long complaintVersion,
        Instant decidedAt,
        String decidedFor,
        @Nullable Replay replay) {

    /**
     * What came out.
     *
     * @param notBefore when to ask again
     * @param rule name of the rule that decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            Verdict verdict,
            @Nullable Channel channel,
            @Nullable BlockReason reason,
            @Nullable Instant notBefore,
            String rule) {

        static Outcome of(Ruling ruling) {
            return ruling.decision()
                    .fold(
                            yes -> new Outcome(Verdict.ALLOWED, yes.channel(), null, null, ruling.rule()),
                            later -> new Outcome(Verdict.NOT_BEFORE, null, null, later.instant(), ruling.rule()),
                            no -> new Outcome(Verdict.BLOCKED, null, no.reason(), null, ruling.rule()));
        }
    }

    /**
     * The decision, made again on the same grounds by the rules of today.
     *
     * @param rules the version of the rules of today
     * @param outcome what comes out today; absent when the grounds were not kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Replay(Match match, String rules, @Nullable Outcome outcome) {}

    /** How a decision made again compares with what was decided. */
    enum Match {
        /** The same comes out. */
        SAME,
        /** Other rules hold today: what comes out is what they say. */
        OTHER_RULES,
        /** The same rules say something else: that must not happen. */
        DIFFERENT,
        /** The decision is older than the record of grounds. */
        GROUNDS_NOT_KEPT
    }
}
