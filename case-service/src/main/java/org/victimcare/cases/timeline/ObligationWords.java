package org.victimcare.cases.timeline;

import static org.victimcare.cases.timeline.EventWords.said;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.ObligationBreached;
import org.victimcare.contracts.ObligationExcepted;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.ObligationNearing;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.ObligationRecomputed;
import org.victimcare.contracts.ObligationReopened;

/**
 * What is owed to a victim, in words.
 *
 * @param victimId to whom
 */
record ObligationWords(UUID victimId, String text) {

    /** Empty for an event that is about something else. */
    static Optional<ObligationWords> of(CaseEvent event) {
        if (event instanceof ObligationOpened opened) {
            return words(opened.victimId(), opened.rule() + " is owed to a victim" + by(opened.dueAt()) + ".");
        }
        if (event instanceof ObligationNearing near) {
            return words(
                    near.victimId(),
                    "%s of the time for %s are over%s.".formatted(said(near.mark()), near.rule(), by(near.dueAt())));
        }
        if (event instanceof ObligationMet met) {
            return words(met.victimId(), met.rule() + (met.late() ? " was met late." : " was met in time."));
        }
        if (event instanceof ObligationBreached breached) {
            return words(breached.victimId(), breached.rule() + " was not met when it was due.");
        }
        if (event instanceof ObligationReopened reopened) {
            return words(reopened.victimId(), reopened.rule() + " is owed again: the message came back.");
        }
        if (event instanceof ObligationExcepted excepted) {
            return words(excepted.victimId(), excepted.rule() + " was excepted: " + said(excepted.reason()) + ".");
        }
        return event instanceof ObligationRecomputed recomputed
                ? words(recomputed.victimId(), recomputed.rule() + " is owed now" + by(recomputed.dueAt()) + ".")
                : Optional.empty();
    }

    private static Optional<ObligationWords> words(UUID victimId, String text) {
        return Optional.of(new ObligationWords(victimId, text));
    }

    private static String by(@Nullable Object dueAt) {
        return dueAt == null ? "" : ", due " + dueAt;
    }
}
