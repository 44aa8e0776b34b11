package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.RequestRefusal;

/** What can be done with an import but for taking its rows. Each method is one transaction. */
@ApplicationScoped
class Imports {

    /** An upload that sends nothing for so long comes from nowhere any more. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final ImportJobRepository jobs;
    private final Chunks chunks;
    private final Rejections rejections;
    private final Clock clock;

    Imports(ImportJobRepository jobs, Chunks chunks, Rejections rejections, Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.rejections = rejections;
        this.clock = clock;
    }

    @Transactional
    UUID begin(String fileName, ImportKind kind) {
        var job = new ImportJob(Ids.next(clock), fileName, kind, clock.instant());
        jobs.persist(job);
        return job.view().id();
    }

    @Transactional
    void stage(UUID id, String month, int number, List<StagedRow> rows) {
        jobs.locked(id).staged(rows.size(), clock.instant());
        chunks.add(id, month, number, rows);
    }

    @Transactional
    ImportView accept(UUID id) {
        var job = jobs.locked(id);
        job.accept(clock.instant());
        return job.view();
    }

    /** Leaves no trace of a file that turned out to be unreadable. */
    @Transactional
    void discard(UUID id) {
        chunks.removeAll(id);
        jobs.deleteById(id);
    }

    @Transactional
    void breakOff(UUID id, String reason) {
        giveUp(jobs.locked(id), reason);
    }

    /** Gives up the uploads that nobody goes on with: their service was killed, or their client is gone. */
    @Transactional
    void giveUpSilent() {
        jobs.silentSince(clock.instant().minus(SILENCE))
                .forEach(job -> giveUp(job, "The upload stopped. Send the file again."));
    }

    @Transactional
    ImportView find(UUID id) {
        return jobs.get(id).view();
    }

    @Transactional
    Page<ImportView> page(@Nullable Integer limit, @Nullable String cursor) {
        return Page.newestFirst(
                limit,
                cursor,
                (id, rows) ->
                        jobs.before(id, rows).stream().map(ImportJob::view).toList(),
                ImportView::id);
    }

    @Transactional
    Page<Rejection> rejections(UUID id, @Nullable Integer limit, @Nullable String cursor) {
        jobs.get(id);
        var rows = Page.limit(limit);
        var page = Page.cut(rejections.after(id, number(cursor), rows + 1), rows, row -> Long.toString(row.id()));
        return new Page<>(
                page.items().stream().map(Rejections.Numbered::rejection).toList(), page.next());
    }

    private void giveUp(ImportJob job, String reason) {
        job.fail(reason, clock.instant());
        chunks.removeAll(job.view().id());
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }
}
