package org.victimcare.notifications.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.notifications.delivery.Notifications;
import org.victimcare.notifications.message.Template;

/** Says what an event would mean, and changes nothing. */
@ApplicationScoped
class DryRun {

    /** An event that has not happened. */
    @Schema(name = "EventToTry")
    record EventToTry(
            @NotNull
            @Pattern(regexp = "org\\.victimcare\\.[a-z.-]{1,80}\\.v[0-9]{1,3}")
            @Schema(examples = "org.victimcare.case.milestone-recorded.v1")
            String type,

            @NotNull
            @Schema(description = "The data of the event, as it would be published", implementation = Object.class)
            JsonNode data) {}

    /** What each rule about the type says. */
    @Schema(name = "DryRun")
    record Verdicts(String version, List<Verdict> rules) {}

    /** What one rule says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DryRunRule")
    record Verdict(
            RuleView rule,

            @Schema(description = "Why it sends nothing; absent when it sends") @Nullable
            String whyNot,

            List<Message> messages) {}

    /** A message that would be owed. */
    @Schema(name = "DryRunMessage", description = "Whether the victim may be contacted is asked when it is sent.")
    record Message(
            UUID victimId,
            Template template,

            @Schema(description = "The ways that it may go to this victim, the best first")
            List<Channel> channels,

            @Schema(description = "When it would be tried first")
            Instant dueAt,

            @Schema(description = "When it would stop to be worth sending")
            Instant notAfter) {}

    private final RuleBook book;
    private final CaseVictims victims;
    private final Notifications notifications;
    private final AccessLog accessLog;
    private final ObjectMapper json;
    private final Clock clock;

    DryRun(
            RuleBook book,
            CaseVictims victims,
            Notifications notifications,
            AccessLog accessLog,
            ObjectMapper json,
            Clock clock) {
        this.book = book;
        this.victims = victims;
        this.notifications = notifications;
        this.accessLog = accessLog;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Verdicts of(EventToTry tried) {
        var event = event(tried);
        var readers = victims.of(event.caseId());
        var verdicts = book.rules()
                .about(event)
                .map(rule -> verdict(rule, event, readers))
                .toList();
        accessLog.record(Operation.CONSULTATION, "try-event", event.caseId(), null);
        return new Verdicts(book.rules().version(), verdicts);
    }

    private Verdict verdict(Rule rule, DomainEvent event, Collection<Reader> readers) {
        var nobody = new UUID(0, 0);
        var envelope = new Envelope(
                nobody, EventTypes.nameOf(event.getClass()), 0, clock.instant(), null, nobody, null, event);
        var messages = rule.owed(envelope, caseId -> readers).stream()
                .map(owed -> {
                    var times = notifications.times(owed.terms());
                    var plan = owed.plan();
                    return new Message(
                            plan.victimId(), plan.template(), owed.terms().order(), times.dueAt(), times.notAfter());
                })
                .toList();
        var objection = rule.objection(event)
                .or(() -> messages.isEmpty() ? Optional.of("no victim of the case is known here") : Optional.empty());
        return new Verdict(RuleView.of(rule), objection.orElse(null), messages);
    }

    private DomainEvent event(EventToTry tried) {
        var type = EventTypes.find(tried.type()).orElseThrow(() -> RuleRefusal.unknownType());
        try {
            var event = json.convertValue(tried.data(), type);
            if (event == null || event.caseId() == null) {
                throw RuleRefusal.unreadable();
            }
            return event;
        } catch (IllegalArgumentException e) {
            throw RuleRefusal.unreadable();
        }
    }
}
