package org.victimcare.cases.contact;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.person.OtherRoles;
import org.victimcare.cases.representative.Reach;
import org.victimcare.cases.victim.VictimState;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.Channel;

/** Gathers what a decision rests on. */
@ApplicationScoped
class ContactQuestions {

    private final Quarantines quarantines;
    private final ConflictGuard guard;
    private final ContactPlanRepository plans;
    private final Preferences preferences;
    private final OtherRoles otherRoles;
    private final Unanswered unanswered;

    ContactQuestions(
            Quarantines quarantines,
            ConflictGuard guard,
            ContactPlanRepository plans,
            Preferences preferences,
            OtherRoles otherRoles,
            Unanswered unanswered) {
        this.quarantines = quarantines;
        this.guard = guard;
        this.plans = plans;
        this.preferences = preferences;
        this.otherRoles = otherRoles;
        this.unanswered = unanswered;
    }

    /** @param view the plan of who is reached */
    ContactQuestion of(
            AskForContact asked,
            CaseView file,
            VictimView victim,
            Reach reach,
            ContactPlanView view,
            boolean complaint,
            Instant now) {
        return of(asked, file, victim, reach, view, complaint, inVain(asked), now);
    }

    private ContactQuestion of(
            AskForContact asked,
            CaseView file,
            VictimView victim,
            Reach reach,
            ContactPlanView view,
            boolean complaint,
            Unanswered.Asked inVain,
            Instant now) {
        return new ContactQuestion(
                victim.state() == VictimState.ERASED,
                view.agreed(),
                view.plan().expiresAt(),
                view.plan().silentFrom(),
                view.plan().silentTo(),
                SafeHours.of(view.plan()),
                ways(file.id(), view),
                optedOut(victim.id(), asked.meant()),
                otherRoles.bar(victim.id()),
                reach.nobody(),
                Representation.of(reach.representative(), victim, now),
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
        var never = neverContact(view);
        var conflicting = guard.conflicts(caseId, plan);
        var quarantined = quarantines.openOf(view);
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

    /** What the victim does not want, nor wants in another case where that holds in all. */
    private Set<Channel> optedOut(UUID victimId, @Nullable Purpose purpose) {
        return Stream.concat(Stream.of(victimId), otherRoles.sharing(victimId).stream())
                .flatMap(victim -> preferences.optedOut(victim, purpose).stream())
                .collect(toSet());
    }

    /** Addresses that whoever is reached, the victim, or the same person elsewhere said must not be used. */
    private Set<String> neverContact(ContactPlanView view) {
        var ofTheVictim = Stream.concat(Stream.of(view.victimId()), otherRoles.sharing(view.victimId()).stream())
                .map(victim -> plans.get(victim).view());
        return Stream.concat(Stream.of(view), ofTheVictim)
                .flatMap(known -> known.plan().neverContact().stream())
                .map(ContactPoint::of)
                .collect(toSet());
    }
}
