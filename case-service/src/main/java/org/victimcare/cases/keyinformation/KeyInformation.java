package org.victimcare.cases.keyinformation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Officer;
import org.victimcare.cases.casefile.RecordedStep;
import org.victimcare.contracts.CaseStatus;

/**
 * What a victim may know about the case: nothing about other people in it, nothing that staff wrote among themselves.
 *
 * @param reference what the crime is called
 * @param crime what kind of crime, in plain words
 * @param reportedAt when it was reported
 * @param reportedMonthOnly whether only the month is known
 * @param status where the case stands, as a code
 * @param statusText where it stands
 * @param statusMeaning what that means
 * @param lastHappened what happened last
 * @param lastHappenedAt when
 * @param nextStep what happens next
 * @param outcomeText how it ended, when it has
 * @param reviewRight how the decision can be looked at again, where there is a right to that
 * @param officer who investigates
 * @param victimCareOfficer who looks after the victims
 * @param updatedAt since when the case stands where it stands
 * @param synthetic whether this is about a person who is made up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyInformation(
        String reference,
        String crime,
        Instant reportedAt,
        boolean reportedMonthOnly,
        CaseStatus status,
        String statusText,
        String statusMeaning,
        String lastHappened,
        @Nullable Instant lastHappenedAt,
        String nextStep,
        @Nullable String outcomeText,
        @Nullable String reviewRight,
        @Nullable Contact officer,
        @Nullable Contact victimCareOfficer,
        Instant updatedAt,
        boolean synthetic) {

    /** Whom a victim can ring. */
    record Contact(String name, String team, String phone) {

        static @Nullable Contact of(@Nullable Officer officer) {
            return officer == null ? null : new Contact(officer.name(), officer.team(), officer.phone());
        }
    }

    static KeyInformation of(CaseView view, PlainWords words, @Nullable RecordedStep last, boolean synthetic) {
        var explanation = words.explain(view);
        return new KeyInformation(
                view.reference().value(),
                words.crime(view.category()),
                view.reportedAt(),
                view.monthOnly(),
                view.status(),
                explanation.statusText(),
                explanation.statusMeaning(),
                last == null ? words.nothingYet() : words.happened(last),
                last == null ? null : last.happenedAt(),
                explanation.nextStep(),
                explanation.outcomeText(),
                explanation.reviewRight(),
                Contact.of(view.investigatingOfficer()),
                Contact.of(view.victimCareOfficer()),
                view.statusSince(),
                synthetic);
    }
}
