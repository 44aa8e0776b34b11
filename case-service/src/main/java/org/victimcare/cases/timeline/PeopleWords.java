package org.victimcare.cases.timeline;

import static org.victimcare.cases.timeline.EventWords.said;

import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.RepresentativeAppointed;
import org.victimcare.contracts.RepresentativeChanged;
import org.victimcare.contracts.RepresentativeEnded;
import org.victimcare.contracts.RepresentativeExcluded;
import org.victimcare.contracts.VictimErased;
import org.victimcare.contracts.VictimLinked;
import org.victimcare.contracts.VictimUnlinked;

/** The entries of a timeline that are about who the people of a case are. */
final class PeopleWords {

    private PeopleWords() {}

    static @Nullable TimelineEntry entry(CaseEvent event, String type) {
        var at = event.occurredAt();
        if (event instanceof RepresentativeAppointed one) {
            var words = "Somebody speaks for a victim: " + said(one.role()) + ".";
            return new TimelineEntry(at, type, words, one.victimId(), null);
        }
        if (event instanceof RepresentativeChanged one) {
            var words = "What somebody may do for a victim changed: " + said(one.role()) + ".";
            return new TimelineEntry(at, type, words, one.victimId(), null);
        }
        if (event instanceof RepresentativeEnded one) {
            var words = "Somebody does not speak for a victim any more: " + said(one.role()) + ".";
            return new TimelineEntry(at, type, words, one.victimId(), null);
        }
        if (event instanceof RepresentativeExcluded one) {
            var words = "Somebody must not speak for a victim: " + said(one.role()) + ".";
            return new TimelineEntry(at, type, words, one.victimId(), null);
        }
        return ofTheVictim(event, type);
    }

    private static @Nullable TimelineEntry ofTheVictim(CaseEvent event, String type) {
        var at = event.occurredAt();
        if (event instanceof VictimLinked one) {
            return new TimelineEntry(at, type, "A victim is known from another case.", one.victimId(), null);
        }
        if (event instanceof VictimErased one) {
            return new TimelineEntry(at, type, "The data of a victim were erased.", one.victimId(), null);
        }
        return event instanceof VictimUnlinked one
                ? new TimelineEntry(at, type, "A victim is not who they were taken for.", one.victimId(), null)
                : null;
    }
}
