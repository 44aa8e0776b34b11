package org.victimcare.cases.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.contracts.FollowUpRequested;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.inbox.EventConsumer;
import org.victimcare.kit.inbox.Inbox;

/** Asks for a person where an answer to a survey does. */
@ApplicationScoped
class FeedbackEventsConsumer implements EventConsumer {

    static final String CHANNEL = "feedback-events";

    private final Inbox inbox;
    private final Tasks tasks;

    FeedbackEventsConsumer(Inbox inbox, Tasks tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
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
        if (event.data() instanceof FollowUpRequested requested) {
            tasks.open(new TaskCause(
                    TaskKind.SURVEY_FOLLOW_UP,
                    requested.reason().name(),
                    requested.caseId(),
                    requested.victimId(),
                    event.id()));
        }
    }
}
