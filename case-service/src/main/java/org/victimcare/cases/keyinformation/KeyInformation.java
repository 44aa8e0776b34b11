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
 * @param language the language in which it is said: that which was asked for, where there are words in it
 * @param reference what the crime is called
 * @param crime what kind of crime, in plain words
 * @param reportedAt when it was reported
 * @param reportedMonthOnly whether only the month is known
 * @param status where the case stands, as a code
 * @param statusText where it stands
 * @param statusMeaning what that means
 * @param lastHappened what happened last
 * @param lastHappenedAt when
 * @param lastWords what staff wrote about it for the victims, where they did
 * @param nextStep what happens next
 * @param nextUpdateDue by when the victim is told next how the case goes, where that is known
 * @param outcomeText how it ended, when it has
 * @param reviewRight how the decision can be looked at again, where there is a right to that
 * @param reviewWindow until when the decision can be looked at again
 * @param officer who investigates
 * @param victimCareOfficer who looks after the victims
 * @param updatedAt since when the case stands where it stands
 * @param synthetic whether this is about a person who is made up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyInformation(
        String language,
        String reference,
        String crime,
        Instant reportedAt,
        boolean reportedMonthOnly,
        CaseStatus status,
        String statusText,
        String statusMeaning,
        String lastHappened,
        @Nullable Instant lastHappenedAt,
        @Nullable String lastWords,
        String nextStep,
        @Nullable Instant nextUpdateDue,
        @Nullable String outcomeText,
        @Nullable String reviewRight,
        @Nullable ReviewWindow reviewWindow,
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

    /** What is known, before it is said in a language. */
    record Known(
            CaseView view,
            @Nullable RecordedStep last,
            @Nullable ReviewWindow review,
            @Nullable Instant nextUpdateDue,
            boolean synthetic) {

        KeyInformation said(PlainWords words, Wording wording) {
            var explanation = words.explain(view, wording);
            return new KeyInformation(
                    wording.language(),
                    view.reference().value(),
                    wording.crimes().of(view.category()),
                    view.reportedAt(),
                    view.monthOnly(),
                    view.status(),
                    explanation.statusText(),
                    explanation.statusMeaning(),
                    words.happened(last, wording),
                    last == null ? null : last.happenedAt(),
                    last == null ? null : last.wordsForVictim(),
                    explanation.nextStep(),
                    nextUpdateDue,
                    explanation.outcomeText(),
                    explanation.reviewRight(),
                    review,
                    Contact.of(view.investigatingOfficer()),
                    Contact.of(view.victimCareOfficer()),
                    view.statusSince(),
                    synthetic);
        }
    }
}
