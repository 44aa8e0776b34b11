package org.victimcare.cases.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.victimcare.cases.contact.RepliedPreferences;
import org.victimcare.cases.obligation.Obligations;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.timeline.ContactRecords;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationUnacknowledged;
import org.victimcare.contracts.ReplyReceived;
import org.victimcare.kit.events.Envelope;

/** What victims let us know by message, and what follows where they do not. */
@Singleton
class VictimAnswers {

    /** Why a person is asked for where the victim confirmed a message that gave nothing away. */
    private static final String UNTOLD = "CONFIRMED_UNTOLD";

    private final Tasks tasks;
    private final BulkTasks bulk;
    private final ContactRecords records;
    private final Obligations obligations;
    private final RepliedPreferences preferences;

    VictimAnswers(
            Tasks tasks,
            BulkTasks bulk,
            ContactRecords records,
            Obligations obligations,
            RepliedPreferences preferences) {
        this.tasks = tasks;
        this.bulk = bulk;
        this.records = records;
        this.obligations = obligations;
        this.preferences = preferences;
    }

    void handle(Envelope event) {
        if (event.data() instanceof NotificationAcknowledged acknowledged) {
            acknowledged(event.sequence(), acknowledged);
        } else if (event.data() instanceof NotificationUnacknowledged unacknowledged) {
            unacknowledged(event.sequence(), unacknowledged);
        } else if (event.data() instanceof ReplyReceived reply) {
            records.replied(event.sequence(), reply);
            replied(reply, event.id());
        }
    }

    private void acknowledged(long sequence, NotificationAcknowledged acknowledged) {
        records.acknowledged(sequence, acknowledged);
        obligations.acknowledged(acknowledged);
        if (Boolean.TRUE.equals(acknowledged.discreet())) {
            untold(acknowledged);
            return;
        }
        bulk.recorded(TaskKind.MESSAGE_UNACKNOWLEDGED, List.of(acknowledged.notificationId()));
        if (acknowledged.callId() != null) {
            bulk.recorded(TaskKind.MESSAGE_BLOCKED, List.of(acknowledged.callId()));
        }
    }

    /** They know that there is something. Unless a call is asked for already, a person has to tell them what. */
    private void untold(NotificationAcknowledged acknowledged) {
        if (acknowledged.callId() == null) {
            bulk.open(List.of(new TaskCause(
                    TaskKind.MESSAGE_UNACKNOWLEDGED,
                    UNTOLD,
                    acknowledged.caseId(),
                    acknowledged.victimId(),
                    acknowledged.notificationId())));
        }
    }

    /** The task is called as the message: when that is confirmed after all, the task is found and over. */
    private void unacknowledged(long sequence, NotificationUnacknowledged event) {
        records.unacknowledged(sequence, event);
        bulk.open(List.of(new TaskCause(
                TaskKind.MESSAGE_UNACKNOWLEDGED,
                event.reason().name(),
                event.caseId(),
                event.victimId(),
                event.notificationId())));
    }

    private void replied(ReplyReceived reply, UUID eventId) {
        switch (reply.kind()) {
            case STOP -> preferences.stop(reply.caseId(), reply.victimId(), reply.channel());
            case START -> preferences.start(reply.caseId(), reply.victimId(), reply.channel());
            case WORDS, WORDS_OF_DANGER, UNKNOWN ->
                tasks.demandOnce(new TaskCause(
                        TaskKind.VICTIM_REPLIED, reply.kind().name(), reply.caseId(), reply.victimId(), eventId));
            case CONFIRMED, HELP -> {}
        }
    }
}
