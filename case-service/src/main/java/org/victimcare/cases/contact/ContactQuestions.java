package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.victim.VictimView;

/** Gathers what a decision rests on. */
@ApplicationScoped
class ContactQuestions {

    ContactQuestion of(AskForContact asked, CaseView file, VictimView victim, ContactPlanView view, Instant now) {
        var plan = view.plan();
        var silence = plan.doNotContact();
        return new ContactQuestion(
                view.agreed(),
                plan.expiresAt(),
                silence == null ? null : silence.from(),
                silence == null ? null : silence.to(),
                SafeHours.of(plan),
                ways(plan),
                Set.of(),
                false,
                file.category(),
                file.marking(),
                victim.role(),
                victim.ageBand(),
                Purpose.of(asked.purpose()).orElse(null),
                asked.carried(),
                asked.timesUnanswered(),
                asked.askedSince(),
                asked.deadline(),
                now);
    }

    private static List<WayFacts> ways(NewContactPlan plan) {
        var never = plan.neverContact().stream().map(ContactPoint::of).collect(Collectors.toSet());
        return plan.channels().stream().map(way -> facts(way, never)).toList();
    }

    private static WayFacts facts(Way way, Set<String> never) {
        return new WayFacts(
                way.channel(),
                way.allowed(),
                way.plausible(),
                never.contains(ContactPoint.of(way.channel(), way.address())),
                false,
                false,
                false,
                way.voicemail(),
                way.textPreview(),
                way.confirmedAt());
    }
}
