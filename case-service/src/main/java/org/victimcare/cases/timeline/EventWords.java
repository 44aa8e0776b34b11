package org.victimcare.cases.timeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.ContactConfirmed;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.ContactQuarantined;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.contracts.PreferencesChanged;
import org.victimcare.contracts.TaskEscalated;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.kit.events.Envelope;

/** An event of a case as an entry of its timeline: the only place that asks events for their kind. */
final class EventWords {

    private static final String PREFIX = "org.victimcare.";

    private EventWords() {}

    static TimelineEntry entry(Envelope envelope) {
        var type = envelope.type().substring(PREFIX.length()).replaceFirst("\\.v\\d+$", "");
        var event = (CaseEvent) envelope.data();
        if (event instanceof VictimAdded added) {
            return new TimelineEntry(event.occurredAt(), type, "A victim was added.", added.victimId(), null);
        }
        if (event instanceof VictimAssessed assessed) {
            return new TimelineEntry(event.occurredAt(), type, words(assessed), assessed.victimId(), null);
        }
        var ofPeople = ofPeople(event, type);
        if (ofPeople != null) {
            return ofPeople;
        }
        if (event instanceof MilestoneRecorded recorded) {
            var words =
                    "%s was recorded; the case is %s.".formatted(said(recorded.milestone()), said(recorded.status()));
            return new TimelineEntry(event.occurredAt(), type, words, null, recorded.milestoneId());
        }
        return ObligationWords.of(event)
                .map(words -> new TimelineEntry(event.occurredAt(), type, words.text(), words.victimId(), null))
                .or(() -> PhoneWords.entry(event, type))
                .or(() -> AccessChangeWords.entry(event, type))
                .orElseGet(() -> new TimelineEntry(event.occurredAt(), type, ofTheCase(event), null, null));
    }

    private static @Nullable TimelineEntry ofPeople(CaseEvent event, String type) {
        var contact = ofContact(event, type);
        return contact == null ? PeopleWords.entry(event, type) : contact;
    }

    private static @Nullable TimelineEntry ofContact(CaseEvent event, String type) {
        var at = event.occurredAt();
        if (event instanceof ContactPlanChanged changed) {
            var words = changed.doNotContact() ? "A victim is not to be contacted." : "The contact plan changed.";
            return new TimelineEntry(at, type, words, changed.victimId(), null);
        }
        if (event instanceof ContactQuarantined changed) {
            var words = "An address changed and waits to be confirmed: " + said(changed.channel()) + ".";
            return new TimelineEntry(at, type, words, changed.victimId(), null);
        }
        if (event instanceof ContactConfirmed confirmed) {
            var words = "A changed address was confirmed: " + said(confirmed.channel()) + ".";
            return new TimelineEntry(at, type, words, confirmed.victimId(), null);
        }
        if (event instanceof PreferencesChanged changed) {
            return new TimelineEntry(at, type, "What a victim wants to hear changed.", changed.victimId(), null);
        }
        return null;
    }

    private static String ofTheCase(CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            return "The case was opened in " + opened.borough() + " for unit " + opened.unit() + ".";
        }
        if (event instanceof OfficerAssigned assigned) {
            return "%s was assigned as %s.".formatted(assigned.staffId(), said(assigned.role()));
        }
        if (event instanceof CaseClosed closed) {
            return "The case was closed: " + said(closed.outcome()) + ".";
        }
        if (event instanceof CaseUnitChanged changed) {
            return "Unit %s took the case over from %s.".formatted(changed.toUnit(), changed.fromUnit());
        }
        if (event instanceof TaskEscalated) {
            return "A task was not done in time, and is a matter for a supervisor.";
        }
        if (event instanceof CaseReopened) {
            return "The case was opened again.";
        }
        throw new IllegalArgumentException("No words for " + event.getClass());
    }

    private static String words(VictimAssessed assessed) {
        return "Needs were assessed: risk %s, %s rights."
                .formatted(said(assessed.riskLevel()), assessed.enhanced() ? "enhanced" : "standard");
    }

    static String said(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
