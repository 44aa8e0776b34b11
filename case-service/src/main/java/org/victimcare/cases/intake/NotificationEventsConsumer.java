package org.victimcare.cases.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.victimcare.cases.contact.ContactPlans;
import org.victimcare.cases.contact.Preferences;
import org.victimcare.cases.obligation.Obligations;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.timeline.ContactRecords;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationOptedOut;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.inbox.EventConsumer;
import org.victimcare.kit.inbox.Inbox;

/** Keeps what became of messages, and asks for a person where one did not get through. */
@ApplicationScoped
class NotificationEventsConsumer implements EventConsumer {

    static final String CHANNEL = "notification-events";

    private final Inbox inbox;
    private final Tasks tasks;
    private final ContactRecords records;
    private final ContactPlans plans;
    private final Obligations obligations;
    private final VictimAnswers answers;
    private final Preferences preferences;

    NotificationEventsConsumer(
            Inbox inbox,
            Tasks tasks,
            ContactRecords records,
            ContactPlans plans,
            Obligations obligations,
            Preferences preferences,
            VictimAnswers answers) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.records = records;
        this.plans = plans;
        this.obligations = obligations;
        this.answers = answers;
        this.preferences = preferences;
    }

    @Incoming(CHANNEL)
    @Blocking
    public CompletionStage<Void> receive(KafkaRecordBatch<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return CHANNEL;
    }

    @Override
    public void handle(Envelope event) {
        if (event.data() instanceof NotificationSent sent) {
            obligations.sent(sent, records.sent(event.sequence(), sent));
        } else if (event.data() instanceof NotificationDelivered delivered) {
            obligations.delivered(delivered, records.delivered(event.sequence(), delivered));
        } else if (event.data() instanceof NotificationBlocked blocked) {
            blocked(event, blocked);
        } else if (event.data() instanceof NotificationFailed failed) {
            failed(event, failed);
        } else if (event.data() instanceof NotificationOptedOut opted) {
            preferences.optedOut(opted.caseId(), opted.victimId(), opted.template());
        } else {
            answers.handle(event);
        }
    }

    private void blocked(Envelope event, NotificationBlocked blocked) {
        records.blocked(event.sequence(), blocked);
        // a call that was asked for is not needed any more when the victim confirms the message: it is found by that
        var cause = blocked.reason() == BlockReason.CALL_NEEDED ? blocked.notificationId() : event.id();
        tasks.open(
                new TaskCause(
                        TaskKind.MESSAGE_BLOCKED, blocked.reason().name(), blocked.caseId(), blocked.victimId(), cause),
                blocked.deadline());
    }

    private void failed(Envelope event, NotificationFailed failed) {
        records.failed(event.sequence(), failed);
        if (failed.reason() == FailureReason.PROVIDER_REFUSED) {
            plans.cameBack(failed.victimId(), failed.template(), failed.decisionId());
        }
        if (failed.reason() == FailureReason.OVERTAKEN) {
            return;
        }
        obligations.failed(failed);
        tasks.open(
                new TaskCause(
                        TaskKind.MESSAGE_FAILED,
                        failed.reason().name(),
                        failed.caseId(),
                        failed.victimId(),
                        event.id()),
                failed.deadline());
    }
}
