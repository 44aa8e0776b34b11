package org.victimcare.cases.contact;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.victim.VictimView;

/** Gathers what a decision rests on. */
@ApplicationScoped
class ContactQuestions {

    private final Quarantines quarantines;
    private final ConflictGuard guard;
    private final Preferences preferences;
    private final Unanswered unanswered;

    ContactQuestions(Quarantines quarantines, ConflictGuard guard, Preferences preferences, Unanswered unanswered) {
        this.quarantines = quarantines;
        this.guard = guard;
        this.preferences = preferences;
        this.unanswered = unanswered;
    }

    ContactQuestion of(
            AskForContact asked,
            CaseView file,
            VictimView victim,
            ContactPlanView view,
            boolean complaint,
            Instant now) {
        var plan = view.plan();
        var silence = plan.doNotContact();
        var inVain = inVain(asked);
        return new ContactQuestion(
                view.agreed(),
                plan.expiresAt(),
                silence == null ? null : silence.from(),
                silence == null ? null : silence.to(),
                SafeHours.of(plan),
                ways(file.id(), view),
                preferences.optedOut(victim.id(), asked.meant()),
                false,
                file.category(),
                file.marking(),
                victim.role(),
                victim.ageBand(),
                asked.meant(),
                asked.carried(),
                complaint,
                inVain.times(),
                inVain.since(),
                asked.deadline(),
                now);
    }

    /** What we know of it ourselves, or more where the asker knows of more. */
    private Unanswered.Asked inVain(AskForContact asked) {
        return unanswered
                .of(asked.caseId(), asked.victimId(), asked.purpose(), asked.meant())
                .or(asked.timesUnanswered(), asked.askedSince());
    }

    /** What stands in the way of a channel, whoever wants to use it. */
    List<WayFacts> ways(UUID caseId, ContactPlanView view) {
        var plan = view.plan();
        var never = plan.neverContact().stream().map(ContactPoint::of).collect(toSet());
        var conflicting = guard.conflicts(caseId, plan);
        var quarantined = quarantines.openOf(view.victimId());
        return plan.channels().stream()
                .map(way -> new WayFacts(
                        way.channel(),
                        way.allowed(),
                        way.plausible(),
                        never.contains(ContactPoint.of(way.channel(), way.address())),
                        conflicting.contains(way.channel()),
                        quarantined.contains(way.channel()),
                        view.refused().contains(way.channel()),
                        way.voicemail(),
                        way.textPreview(),
                        way.confirmedAt()))
                .toList();
    }
}
