package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;
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
    private final Caller caller;
    private final Clock clock;

    Imports(ImportJobRepository jobs, Chunks chunks, Rejections rejections, Caller caller, Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.rejections = rejections;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether there is an import that arrived whole with this key. */
    @Transactional
    boolean knows(@Nullable String key) {
        return key != null && earlier(key).filter(job -> !job.isReceiving()).isPresent();
    }

    /** The import that arrived with this key, where it is of the same file. */
    @Transactional
    ImportView repeated(String key, String fileName, String hash) {
        return earlier(key)
                .filter(job -> job.isOf(fileName, hash))
                .map(ImportJob::view)
                .orElseThrow(RequestRefusal::keyReused);
    }

    @Transactional
    UUID begin(@Nullable String key, String fileName, ImportKind kind) {
        if (key != null && earlier(key).isPresent()) {
            throw ImportRefusal.underWay();
        }
        var by = key == null ? null : caller.id();
        var job = new ImportJob(Ids.next(clock), fileName, kind, by, key, clock.instant());
        jobs.persist(job);
        return job.view().id();
    }

    /** What broke off leaves its key to the next try. */
    private Optional<ImportJob> earlier(String key) {
        var job = jobs.sent(caller.id(), key);
        job.filter(ImportJob::brokeOff).ifPresent(ImportJob::giveUpKey);
        return job.filter(found -> !found.brokeOff());
    }

    @Transactional
    void stage(UUID id, String month, int number, List<StagedRow> rows) {
        jobs.locked(id).staged(rows.size(), clock.instant());
        chunks.add(id, month, number, rows);
    }

    @Transactional
    ImportView accept(UUID id, String hash) {
        var job = jobs.locked(id);
        job.accept(hash, clock.instant());
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
