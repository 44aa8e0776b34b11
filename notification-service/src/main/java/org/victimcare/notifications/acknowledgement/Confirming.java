package org.victimcare.notifications.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.notifications.delivery.Repeats;

/** By link, by code or by staff: that a victim knows. The same once more changes nothing. */
@ApplicationScoped
@Transactional
public class Confirming {

    private final AcknowledgementRepository repository;
    private final Repeats repeats;
    private final ConfirmSecrets secrets;
    private final StepBook book;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final AcknowledgementConfig config;
    private final Caller caller;
    private final Clock clock;

    Confirming(
            AcknowledgementRepository repository,
            Repeats repeats,
            ConfirmSecrets secrets,
            StepBook book,
            EventLog eventLog,
            AccessLog accessLog,
            AcknowledgementConfig config,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.repeats = repeats;
        this.secrets = secrets;
        this.book = book;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whose message a code confirms. */
    public record Confirmed(UUID caseId, UUID victimId) {}

    /** Confirms what the code stands in; empty where it is the code of nothing, or of something long past. */
    public Optional<Confirmed> byCode(String code, AcknowledgedBy by) {
        return repository
                .byCode(secrets.codeHash(code))
                .flatMap(found -> repository.locked(found.notificationId()))
                .filter(this::lasts)
                .map(found -> confirm(found, by));
    }

    /** Whose code it is; empty where it is that of nothing, or of something long past. */
    public Optional<Confirmed> whose(String code) {
        return repository
                .byCode(secrets.codeHash(code))
                .filter(this::lasts)
                .map(plan -> new Confirmed(plan.caseId(), plan.victimId()));
    }

    /** Whether the link works; says nothing when it does. */
    void check(String token) {
        byToken(token);
    }

    void byLink(String token) {
        var found = byToken(token);
        repository.locked(found.notificationId()).ifPresent(plan -> confirm(plan, AcknowledgedBy.PAGE));
    }

    /** What somebody said to staff. */
    AcknowledgementView bySpeech(UUID messageId, AcknowledgedBy by) {
        var plan = get(messageId, Operation.ALTERATION, "acknowledge-notification");
        confirm(plan, by);
        repository.flush();
        return plan.view();
    }

    /** Staff told the victim what a message is about, and recorded that for their right to hear of it. */
    public void byConversation(UUID victimId, String template, UUID subjectId) {
        repository.lockedOf(victimId, template).stream()
                .filter(plan ->
                        repeats.planOf(plan.notificationId()).subjectId().equals(subjectId))
                .forEach(plan -> confirm(plan, AcknowledgedBy.CONVERSATION));
    }

    /** Staff end the plan: a task asks for a person. */
    AcknowledgementView callOff(UUID messageId, String reason) {
        var plan = get(messageId, Operation.ALTERATION, "cancel-acknowledgement");
        plan.callOff(reason, caller.id(), clock.instant(), plan.steps(book))
                .ifPresent(event -> Causes.during(plan, event, () -> eventLog.append(event)));
        repository.flush();
        return plan.view();
    }

    AcknowledgementView read(UUID messageId) {
        return get(messageId, Operation.CONSULTATION, "read-acknowledgement").view();
    }

    private Acknowledgement get(UUID messageId, Operation operation, String action) {
        var first = repeats.firstOf(messageId).orElseThrow(() -> AcknowledgementRefusal.unknown(messageId));
        var plan = repository.locked(first).orElseThrow(AcknowledgementRefusal::nothingToConfirm);
        accessLog.record(operation, action, plan.caseId(), plan.victimId());
        return plan;
    }

    private Acknowledgement byToken(String token) {
        return repository
                .byToken(ConfirmSecrets.tokenHash(token))
                .filter(this::lasts)
                .orElseThrow(AcknowledgementRefusal::linkUnknown);
    }

    private boolean lasts(Acknowledgement plan) {
        return plan.lasts(clock.instant(), config.lifetime());
    }

    private Confirmed confirm(Acknowledgement plan, AcknowledgedBy by) {
        var now = clock.instant();
        plan.confirm(by, caller.id(), now, plan.steps(book)).ifPresent(event -> {
            Causes.during(plan, event, () -> eventLog.append(event));
            accessLog.record(Operation.ALTERATION, "confirm-notification", plan.caseId(), plan.victimId());
        });
        return new Confirmed(plan.caseId(), plan.victimId());
    }
}
