package org.victimcare.notifications.intake;

import static org.victimcare.notifications.message.Template.CASE_ACKNOWLEDGED;
import static org.victimcare.notifications.message.Template.CASE_OUTCOME;
import static org.victimcare.notifications.message.Template.REFERRAL_SENT;
import static org.victimcare.notifications.message.Template.SURVEY_INVITE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.message.Template;

/** The rule table: which events a victim hears about, by which message, and who hears it. What is not here is silent. */
final class Rules {

    private static final List<Rule<?>> TABLE = List.of(
            new Rule<>(
                    VictimAdded.class,
                    event -> CASE_ACKNOWLEDGED.always(),
                    the(VictimAdded::victimId),
                    VictimAdded::caseId),
            new Rule<>(
                    MilestoneRecorded.class,
                    event -> Template.announcing(event.milestone()),
                    Rules::everyVictim,
                    MilestoneRecorded::milestoneId),
            new Rule<>(CaseClosed.class, event -> CASE_OUTCOME.always(), Rules::everyVictim, CaseClosed::milestoneId),
            new Rule<>(
                    ReferralSent.class,
                    event -> REFERRAL_SENT.always(),
                    the(ReferralSent::victimId),
                    ReferralSent::referralId),
            new Rule<>(
                    SurveyDue.class,
                    event -> SURVEY_INVITE.always(),
                    the(SurveyDue::victimId),
                    SurveyDue::invitationId));

    private Rules() {}

    /** The messages that an event means. */
    static List<Plan> plans(Envelope envelope, Function<UUID, Collection<UUID>> victimsOfCase) {
        return TABLE.stream()
                .flatMap(rule -> rule.plans(envelope, victimsOfCase))
                .toList();
    }

    private static <E extends DomainEvent> Function<E, Optional<UUID>> the(Function<E, UUID> victim) {
        return victim.andThen(Optional::of);
    }

    private static Optional<UUID> everyVictim(DomainEvent event) {
        return Optional.empty();
    }
}
