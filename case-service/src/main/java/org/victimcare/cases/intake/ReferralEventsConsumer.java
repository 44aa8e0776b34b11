package org.victimcare.cases.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.victimcare.cases.obligation.Obligations;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.contracts.ReferralAccepted;
import org.victimcare.contracts.ReferralDeclined;
import org.victimcare.contracts.ReferralEnded;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.inbox.EventConsumer;
import org.victimcare.kit.inbox.Inbox;

/** Asks for a person where a support service did not take a victim on, or says nothing. */
@ApplicationScoped
class ReferralEventsConsumer implements EventConsumer {

    static final String CHANNEL = "referral-events";

    private final Inbox inbox;
    private final Tasks tasks;
    private final Obligations obligations;
    private final SilentReferrals silence;

    ReferralEventsConsumer(Inbox inbox, Tasks tasks, Obligations obligations, SilentReferrals silence) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.obligations = obligations;
        this.silence = silence;
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
        if (event.data() instanceof ReferralSent sent) {
            obligations.referred(sent);
            silence.sent(sent);
        } else if (event.data() instanceof ReferralDeclined declined) {
            silence.answered(declined.referralId());
            tasks.open(new TaskCause(
                    TaskKind.REFERRAL_DECLINED,
                    declined.reason().name(),
                    declined.caseId(),
                    declined.victimId(),
                    event.id()));
        } else if (event.data() instanceof ReferralAccepted accepted) {
            silence.answered(accepted.referralId());
        } else if (event.data() instanceof ReferralEnded ended) {
            silence.answered(ended.referralId());
        }
    }
}
