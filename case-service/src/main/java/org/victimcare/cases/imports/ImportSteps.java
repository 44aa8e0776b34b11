package org.victimcare.cases.imports;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the rows of imports. A chunk is one transaction with all its effects, its counters and its own removal: a crash
 * costs the chunk that was being taken, and it is taken again as if for the first time.
 */
@ApplicationScoped
class ImportSteps {

    private final ImportJobRepository jobs;
    private final Chunks chunks;
    private final Rejections rejections;
    private final FileRows fileRows;
    private final StreetRows streetRows;
    private final OutcomeRows outcomeRows;
    private final Clock clock;

    ImportSteps(
            ImportJobRepository jobs,
            Chunks chunks,
            Rejections rejections,
            FileRows fileRows,
            StreetRows streetRows,
            OutcomeRows outcomeRows,
            Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.rejections = rejections;
        this.fileRows = fileRows;
        this.streetRows = streetRows;
        this.outcomeRows = outcomeRows;
        this.clock = clock;
    }

    /** The import whose turn it is. */
    @Transactional
    Optional<UUID> next() {
        return jobs.first();
    }

    /** Takes the next chunk; false when there is none, or another replica is at this import. */
    @Transactional
    boolean advance(UUID job) {
        if (!jobs.claim(job)) {
            return false;
        }
        var chunk = chunks.first(job);
        if (chunk.isEmpty()) {
            finish(job);
            return false;
        }
        var rows = chunks.rows(chunk.get());
        var tally = new Tally(rows.size());
        take(job, jobs.get(job).kind(), rows, tally);
        rejections.add(job, tally.rejections());
        chunks.remove(job, chunk.get());
        jobs.get(job).progress(tally);
        return true;
    }

    /** Counts a failure, and gives the import up when they do not end. */
    @Transactional
    void stumble(UUID job) {
        if (jobs.locked(job).stumble(clock.instant())) {
            chunks.removeAll(job);
            fileRows.forget(job);
        }
    }

    private void finish(UUID id) {
        fileRows.forget(id);
        var job = jobs.get(id);
        job.finish(clock.instant());
        var view = job.view();
        Log.infof("Import %s is done: %d rows since %s", id, view.rowsDone(), view.startedAt());
    }

    private void take(UUID job, ImportKind kind, List<StagedRow> rows, Tally tally) {
        switch (kind) {
            case STREET -> streetRows.take(job, rows, tally);
            case OUTCOMES -> outcomeRows.take(rows, tally);
        }
    }
}
