package org.victimcare.notifications.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.delivery.Owed;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.delivery.Terms;
import org.victimcare.notifications.message.Template;

/**
 * One rule: which event means which message, to whom, and how it has to be sent.
 *
 * @param event what happens
 * @param when which values the fields of the event must have one of
 * @param subject the field that says what the message is about, for the question about its facts
 * @param enhancedTerms how it has to be sent to whom has enhanced rights; absent where that makes no difference
 */
record Rule(
        String id,
        Class<? extends DomainEvent> event,
        Map<String, List<String>> when,
        Template template,
        Audience audience,
        String subject,
        Terms terms,
        @Nullable Terms enhancedTerms) {

    /** Who hears of it. */
    enum Audience {
        /** The victim whom the event names. */
        VICTIM,
        EVERY_VICTIM
    }

    /** Why the rule does not apply to an event of its type; empty when it does. */
    Optional<String> objection(DomainEvent happened) {
        var fields = new EventFields(event);
        return when.entrySet().stream()
                .filter(condition -> !condition.getValue().contains(fields.text(happened, condition.getKey())))
                .map(condition -> "%s is %s, and the rule is for %s"
                        .formatted(
                                condition.getKey(),
                                fields.text(happened, condition.getKey()),
                                String.join(", ", condition.getValue())))
                .findFirst();
    }

    boolean isAbout(DomainEvent happened) {
        return event.isInstance(happened);
    }

    /** The messages that an event means by this rule: none when it is about another. */
    List<Owed> owed(Envelope envelope, Function<UUID, Collection<Reader>> victimsOfCase) {
        var happened = envelope.data();
        if (!isAbout(happened) || objection(happened).isPresent()) {
            return List.of();
        }
        var about = new EventFields(event).id(happened, subject);
        return audience(happened, victimsOfCase).stream()
                .map(reader -> {
                    var plan = new Plan(
                            happened.caseId(),
                            reader.victimId(),
                            about,
                            template,
                            envelope.id(),
                            envelope.correlationId(),
                            envelope.traceparent());
                    return new Owed(plan, termsFor(reader));
                })
                .toList();
    }

    private Terms termsFor(Reader reader) {
        return enhancedTerms != null && reader.enhanced() ? enhancedTerms : terms;
    }

    private Collection<Reader> audience(DomainEvent happened, Function<UUID, Collection<Reader>> victimsOfCase) {
        if (audience == Audience.EVERY_VICTIM) {
            return victimsOfCase.apply(happened.caseId());
        }
        var victim = new EventFields(event).id(happened, "victimId");
        var enhanced =
                enhancedTerms != null && victimsOfCase.apply(happened.caseId()).contains(new Reader(victim, true));
        return List.of(new Reader(victim, enhanced));
    }
}
