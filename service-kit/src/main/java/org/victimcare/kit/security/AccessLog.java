package org.victimcare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The record of who looked at, changed, disclosed or searched a victim's data (Data Protection Act 2018, section 62). An
 * entry is written in the transaction of what it records: there is never one without the other.
 */
@ApplicationScoped
public class AccessLog {

    /** What the law wants to be told apart. */
    public enum Operation {
        COLLECTION,
        ALTERATION,
        CONSULTATION,
        DISCLOSURE,
        COMBINATION,
        ERASURE
    }

    private final Session database;
    private final Caller caller;
    private final AccessReason reason;
    private final Clock clock;

    AccessLog(Session database, Caller caller, AccessReason reason, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.reason = reason;
        this.clock = clock;
    }

    /**
     * Records that the caller did something.
     *
     * @param action what, as a code such as {@code read-case}: never content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Operation operation, String action, @Nullable UUID caseId, @Nullable UUID victimId) {
        insert(new Entry(operation, action, caseId, victimId, null, reason.given(), null, null));
    }

    /** Records that data of a victim went to somebody, and why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disclosed(String action, @Nullable UUID caseId, UUID victimId, String recipient, String reason) {
        insert(new Entry(Operation.DISCLOSURE, action, caseId, victimId, recipient, reason, null, null));
    }

    /**
     * Records that the caller searched.
     *
     * @param criteria the names of what was searched by, never a value
     * @param results how many were shown
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void searched(String action, List<String> criteria, int results) {
        var names = String.join(",", criteria);
        insert(new Entry(Operation.CONSULTATION, action, null, null, null, reason.given(), names, results));
    }

    private void insert(Entry entry) {
        database.createNativeMutationQuery("""
                        insert into access_log
                            (at, caller, roles, unit, operation, action, case_id, victim_id, recipient, reason, criteria,
                             results)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as uuid), ?9, ?10, ?11, ?12)""")
                .setParameter(1, clock.instant())
                .setParameter(2, caller.id())
                .setParameter(3, caller.roles())
                .setParameter(4, caller.unit().orElse(null), String.class)
                .setParameter(5, entry.operation().name())
                .setParameter(6, entry.action())
                .setParameter(7, entry.caseId() == null ? null : entry.caseId().toString(), String.class)
                .setParameter(
                        8, entry.victimId() == null ? null : entry.victimId().toString(), String.class)
                .setParameter(9, entry.recipient(), String.class)
                .setParameter(10, entry.reason(), String.class)
                .setParameter(11, entry.criteria(), String.class)
                .setParameter(12, entry.results(), Integer.class)
                .executeUpdate();
    }

    private record Entry(
            Operation operation,
            String action,
            @Nullable UUID caseId,
            @Nullable UUID victimId,
            @Nullable String recipient,
            @Nullable String reason,
            @Nullable String criteria,
            @Nullable Integer results) {}
}
