package org.victimcare.cases.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** What can be done with complaints. Each method is one transaction or joins that of its caller. */
@ApplicationScoped
public class Complaints {

    /**
     * How it stands with the complaints of a victim.
     *
     * @param open whether one is not closed yet
     * @param version counts up with whatever changes
     */
    public record Standing(boolean open, long version) {}

    private final Session database;
    private final Victims victims;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Complaints(Session database, Victims victims, AccessLog accessLog, Caller caller, Clock clock) {
        this.database = database;
        this.victims = victims;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Remembers a complaint, in the transaction of what it opens. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void made(UUID id, UUID caseId, UUID victimId, Instant at) {
        if (database.find(Complaint.class, id) == null) {
            database.persist(new Complaint(id, caseId, victimId, at, caller.id()));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Standing of(UUID victimId) {
        return database.createNativeQuery("""
                        select coalesce(bool_or(closed_at is null), false), cast(coalesce(sum(version + 1), 0) as bigint)
                        from complaint where victim_id = ?1""", Standing.class)
                .setParameter(1, victimId)
                .getSingleResult();
    }

    @Transactional
    List<ComplaintView> read(UUID caseId, UUID victimId) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-complaints", caseId, victimId);
        return database.createSelectionQuery("from Complaint where victimId = ?1 order by madeAt, id", Complaint.class)
                .setParameter(1, victimId)
                .getResultStream()
                .map(Complaint::view)
                .toList();
    }

    @Transactional
    ComplaintView close(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, Instant at) {
        victims.changeable(caseId, victimId);
        var complaint = database.find(Complaint.class, id);
        if (complaint == null || !complaint.view().victimId().equals(victimId)) {
            throw ComplaintRefusal.notFound(id);
        }
        Versions.demand(ifMatch, complaint.view().version());
        complaint.close(at, clock.instant(), caller.id());
        accessLog.record(Operation.ALTERATION, "close-complaint", caseId, victimId);
        database.flush();
        return complaint.view();
    }
}
