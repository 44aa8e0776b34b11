package org.victimcare.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Officer;
import org.victimcare.cases.keyinformation.Explanation;
import org.victimcare.cases.victim.VictimView;

/**
 * What a message to a victim may say about the case.
 *
 * @param preferredName how the victim, or who speaks for them, wants to be addressed
 * @param outcomeText how the case ended, when it has
 * @param synthetic whether the person is made up
 */
record MessageFacts(
        String preferredName,
        String reference,
        String statusText,
        String statusMeaning,
        String nextStep,
        @Nullable OfficerFacts officer,
        @Nullable String outcomeText,
        boolean synthetic) {

    /** Whom the victim can ring. */
    record OfficerFacts(String name, String team, String phone) {}

    static MessageFacts of(CaseView view, VictimView victim, String addressed, Explanation explanation) {
        return new MessageFacts(
                addressed,
                view.reference().value(),
                explanation.statusText(),
                explanation.statusMeaning(),
                explanation.nextStep(),
                officer(view),
                explanation.outcomeText(),
                victim.synthetic());
    }

    /** Who looks after victims comes first; else who investigates. */
    private static @Nullable OfficerFacts officer(CaseView view) {
        Officer officer = view.victimCareOfficer() == null ? view.investigatingOfficer() : view.victimCareOfficer();
        return officer == null ? null : new OfficerFacts(officer.name(), officer.team(), officer.phone());
    }
}
