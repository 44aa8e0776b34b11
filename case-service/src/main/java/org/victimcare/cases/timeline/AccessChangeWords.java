package org.victimcare.cases.timeline;

import static org.victimcare.cases.timeline.EventWords.said;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.GlassBroken;
import org.victimcare.contracts.GlassReviewed;
import org.victimcare.contracts.MarkingChanged;

/** The entries of a timeline that are about who may see the case. Whom somebody excluded, they do not say. */
final class AccessChangeWords {

    private AccessChangeWords() {}

    /** Empty for an event that is about something else. */
    static Optional<TimelineEntry> entry(CaseEvent event, String type) {
        if (event instanceof MarkingChanged marked) {
            return words(event, type, "How closely the case is held changed: " + said(marked.marking()) + ".", null);
        }
        if (event instanceof AccessExcluded || event instanceof AccessReadmitted) {
            return words(event, type, "Who must never see the case changed.", null);
        }
        if (event instanceof GlassBroken broken) {
            return words(event, type, "Somebody looked at the case by break-glass.", broken.glassId());
        }
        if (event instanceof GlassReviewed reviewed) {
            var words = "A break-glass was reviewed: " + said(reviewed.verdict()) + ".";
            return words(event, type, words, reviewed.glassId());
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> words(CaseEvent event, String type, String words, @Nullable UUID subjectId) {
        return Optional.of(new TimelineEntry(event.occurredAt(), type, words, null, subjectId));
    }
}
