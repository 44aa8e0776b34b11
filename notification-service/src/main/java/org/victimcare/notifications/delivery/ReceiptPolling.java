package org.victimcare.notifications.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.victimcare.notifications.channel.Providers;
import org.victimcare.notifications.delivery.Polls.Poll;

/** Asks for receipts that do not come. No transaction is open while it asks. */
@Singleton
class ReceiptPolling {

    private final Polls polls;
    private final Providers providers;
    private final ReceivedReceipts receipts;

    ReceiptPolling(Polls polls, Providers providers, ReceivedReceipts receipts) {
        this.polls = polls;
        this.providers = providers;
        this.receipts = receipts;
    }

    @Scheduled(
            every = "${notifications.delivery.receipt-poll:15s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void askForReceipts() {
        List<Poll> due = polls.due();
        for (var poll : due) {
            providers
                    .ask(poll.provider(), poll.reference())
                    .ifPresent(became -> receipts.take(poll.provider(), poll.reference(), became.fate(), became.at()));
        }
    }
}
