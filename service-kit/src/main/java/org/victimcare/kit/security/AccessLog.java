package org.victimcare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final Clock clock;

    AccessLog(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records that the caller did something.
     *
     * @param action what, as a code such as {@code read-case}: never content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Operation operation, String action, @Nullable UUID caseId, @Nullable UUID victimId) {
        insert(operation, action, caseId, victimId, null, null);
    }

    /** Records that data of a victim went to somebody, and why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void disclosed(String action, @Nullable UUID caseId, UUID victimId, String recipient, String reason) {
        insert(Operation.DISCLOSURE, action, caseId, victimId, recipient, reason);
    }

    private void insert(
            Operation operation,
            String action,
            @Nullable UUID caseId,
            @Nullable UUID victimId,
            @Nullable String recipient,
            @Nullable String reason) {
        database.createNativeMutationQuery("""
                        insert into access_log
                            (at, caller, roles, operation, action, case_id, victim_id, recipient, reason)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), cast(?7 as uuid), ?8, ?9)""")
                .setParameter(1, clock.instant())
                .setParameter(2, caller.id())
                .setParameter(3, caller.roles())
                .setParameter(4, operation.name())
                .setParameter(5, action)
                .setParameter(6, caseId == null ? null : caseId.toString(), String.class)
                .setParameter(7, victimId == null ? null : victimId.toString(), String.class)
                .setParameter(8, recipient, String.class)
                .setParameter(9, reason, String.class)
                .executeUpdate();
    }
}
