package org.victimcare.notifications.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.message.Template;

/**
 * One line of the rule table.
 *
 * @param event what happens
 * @param template which message that means; empty where it means none
 * @param recipient the victim who hears of it; empty for every victim of the case
 * @param subject what the message is about, for the question about its facts
 */
record Rule<E extends DomainEvent>(
        Class<E> event,
        Function<E, Optional<Template>> template,
        Function<E, Optional<UUID>> recipient,
        Function<E, UUID> subject) {

    /** The messages that the event means by this rule: none when it is about another event. */
    Stream<Plan> plans(Envelope envelope, Function<UUID, Collection<UUID>> victimsOfCase) {
        if (!event.isInstance(envelope.data())) {
            return Stream.empty();
        }
        var happened = event.cast(envelope.data());
        return template.apply(happened).stream().flatMap(message -> audience(happened, victimsOfCase).stream()
                .map(victim -> new Plan(
                        happened.caseId(),
                        victim,
                        subject.apply(happened),
                        message,
                        envelope.id(),
                        envelope.correlationId(),
                        envelope.traceparent())));
    }

    private Collection<UUID> audience(E happened, Function<UUID, Collection<UUID>> victimsOfCase) {
        return recipient
                .apply(happened)
                .<Collection<UUID>>map(List::of)
                .orElseGet(() -> victimsOfCase.apply(happened.caseId()));
    }
}
