package org.victimcare.cases.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file on its way in. Whoever changes it holds the lock on its row, so it has no version. */
@Entity
class ImportJob {

    /** After so many failures in a row, the fault is not one that passes. */
    private static final int STUMBLES = 5;

    @Id
    private UUID id;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private long rowsTotal;
    private long rowsDone;
    private long casesOpened;
    private long entriesAdded;
    private long milestonesRecorded;
    private long rowsRepeated;
    private long rowsWithoutId;
    private long rowsRefused;
    private int stumbles;
    private Instant startedAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    private Instant stagedAt;

    private @Nullable Instant acceptedAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String uploadedBy;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String idempotencyKey;

    private @Nullable String contentHash;
    private @Nullable Instant finishedAt;
    private @Nullable String message;

    ImportJob(
            UUID id,
            String fileName,
            ImportKind kind,
            @Nullable String uploadedBy,
            @Nullable String idempotencyKey,
            Instant now) {
        this.id = id;
        this.uploadedBy = uploadedBy;
        this.idempotencyKey = idempotencyKey;
        this.fileName = fileName;
        this.kind = kind;
        this.state = ImportState.RECEIVING;
        this.startedAt = now;
        this.stagedAt = now;
    }

    void staged(int rows, Instant now) {
        demandUpload();
        rowsTotal += rows;
        stagedAt = now;
    }

    /** The whole file has arrived: by its hash a repeat of it is known. */
    void accept(String hash, Instant now) {
        demandUpload();
        contentHash = hash;
        state = ImportState.WAITING;
        acceptedAt = now;
    }

    void progress(Tally tally) {
        state = ImportState.RUNNING;
        stumbles = 0;
        rowsDone += tally.rows();
        casesOpened += tally.casesOpened();
        entriesAdded += tally.entriesAdded();
        milestonesRecorded += tally.milestonesRecorded();
        rowsRepeated += tally.rowsRepeated();
        rowsWithoutId += tally.rowsWithoutId();
        rowsRefused += tally.rowsRefused();
    }

    void finish(Instant now) {
        state = ImportState.DONE;
        finishedAt = now;
    }

    /** Counts a failure to take a chunk; says whether the import is given up for it. */
    boolean stumble(Instant now) {
        stumbles++;
        if (stumbles < STUMBLES) {
            return false;
        }
        fail("The import failed again and again; the log says why. Send the file again: no row is taken twice.", now);
        return true;
    }

    void fail(String reason, Instant now) {
        state = ImportState.FAILED;
        message = reason;
        finishedAt = now;
    }

    private void demandUpload() {
        if (state != ImportState.RECEIVING) {
            throw ImportRefusal.givenUp();
        }
    }

    boolean isReceiving() {
        return state == ImportState.RECEIVING;
    }

    /** Whether it began and never arrived whole: who tries again may use the same key. */
    boolean brokeOff() {
        return acceptedAt == null && !isReceiving();
    }

    void giveUpKey() {
        idempotencyKey = null;
    }

    boolean isOf(String name, String hash) {
        return fileName.equals(name) && hash.equals(contentHash);
    }

    ImportKind kind() {
        return kind;
    }

    ImportView view() {
        return new ImportView(
                id,
                fileName,
                kind,
                state,
                rowsTotal,
                rowsDone,
                casesOpened,
                entriesAdded,
                milestonesRecorded,
                rowsRepeated,
                rowsWithoutId,
                rowsRefused,
                startedAt,
                finishedAt,
                message);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ImportJob() {}
}
