package org.victimcare.notifications.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.inbox.EventConsumer;
import org.victimcare.kit.inbox.Inbox;

/** Listens to cases: victims, milestones, outcomes. */
@ApplicationScoped
class CaseEventsConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Intake intake;

    CaseEventsConsumer(Inbox inbox, Intake intake) {
        this.inbox = inbox;
        this.intake = intake;
    }

    @Incoming("case-events")
    @Blocking
    public CompletionStage<Void> receive(KafkaRecordBatch<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "case-events";
    }

    @Override
    public void handle(Envelope event) {
        intake.take(event);
    }
}
