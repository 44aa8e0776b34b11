package org.victimcare.cases.timeline;

import static org.victimcare.cases.timeline.EventWords.said;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CallBackDue;
import org.victimcare.contracts.CallBackKept;
import org.victimcare.contracts.CallBackMissed;
import org.victimcare.contracts.CallEnded;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.VerificationLocked;

/** What happened on the phone line, as an entry of the timeline. */
final class PhoneWords {

    private PhoneWords() {}

    /** Empty for an event that is about something else. */
    static Optional<TimelineEntry> entry(CaseEvent event, String type) {
        if (event instanceof CallEnded ended) {
            var words = "A call was about %s and led to %s.".formatted(said(ended.reason()), said(ended.outcome()));
            return words(event, type, words, ended.victimId(), ended.callId());
        }
        if (event instanceof CallBackDue due) {
            return words(event, type, "A call was promised by " + due.dueAt() + ".", due.victimId(), due.callBackId());
        }
        if (event instanceof CallBackKept kept) {
            var words = kept.inTime() ? "A promised call was made in time." : "A promised call was made late.";
            return words(event, type, words, kept.victimId(), kept.callBackId());
        }
        if (event instanceof CallBackMissed missed) {
            var words = "A promised call was not made when it was due.";
            return words(event, type, words, missed.victimId(), missed.callBackId());
        }
        if (event instanceof VerificationLocked locked) {
            var words = "A caller failed to show who they are, and was told nothing.";
            return words(event, type, words, null, locked.callId());
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> words(
            CaseEvent event, String type, String words, @Nullable UUID victimId, UUID subjectId) {
        return Optional.of(new TimelineEntry(event.occurredAt(), type, words, victimId, subjectId));
    }
}
