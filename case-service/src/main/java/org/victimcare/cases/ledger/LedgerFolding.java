package org.victimcare.cases.ledger;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Keeps the changes few that a question for figures has to add up itself. */
@Singleton
class LedgerFolding {

    private static final int PAGES = 100;

    private final Ledger ledger;

    LedgerFolding(Ledger ledger) {
        this.ledger = ledger;
    }

    @Scheduled(
            every = "${victimcare.rights.fold-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void fold() {
        for (var page = 0; page < PAGES && ledger.fold(); page++) {
            Log.debugf("Folded page %d of changes into the ledger", page);
        }
    }
}
