package org.victimcare.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the access log, the newest first, each time from an index. */
@ApplicationScoped
class AccessEntries {

    private static final String ENTRIES = """
        select id, at, caller, roles, unit, operation, action, case_id, victim_id, recipient, reason, criteria, results
        from access_log where (at, id) < (:beforeAt, :beforeId) and %s order by at desc, id desc limit :rows\
        """;

    private final Session database;

    AccessEntries(Session database) {
        this.database = database;
    }

    /** All but what is about the cases that the reader must never see. */
    List<AccessEntry> find(AccessQuestion question, List<UUID> never, Instant now, AccessCursor before, int rows) {
        var parameters = new LinkedHashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("at >= :since", "at < :until"));
        parameters.put("since", question.since(now));
        parameters.put("until", question.until(now));
        narrow(question, conditions, parameters);
        if (!never.isEmpty()) {
            conditions.add("(case_id is null or case_id not in (:never))");
            parameters.put("never", never);
        }
        return read(String.join(" and ", conditions), parameters, before, rows);
    }

    private static void narrow(AccessQuestion question, List<String> conditions, Map<String, Object> parameters) {
        if (question.caseId() != null) {
            conditions.add("case_id = :case");
            parameters.put("case", question.caseId());
        }
        if (question.victimId() != null) {
            // entries about a victim name the case too: its index serves both
            conditions.add("victim_id = :victim and case_id = (select v.case_id from victim v where v.id = :victim)");
            parameters.put("victim", question.victimId());
        }
        if (question.actor() != null) {
            conditions.add("caller = :actor");
            parameters.put("actor", question.actor());
        }
        if (question.operation() != null) {
            conditions.add("operation = :operation");
            parameters.put("operation", question.operation().name());
        }
    }

    /** What concerns a victim: entries about them, and about their case as a whole. */
    List<AccessEntry> about(UUID caseId, UUID victimId, AccessCursor before, int rows) {
        return read(
                "case_id = :case and (victim_id = :victim or victim_id is null)",
                Map.of("case", caseId, "victim", victimId),
                before,
                rows);
    }

    private List<AccessEntry> read(String conditions, Map<String, Object> parameters, AccessCursor before, int rows) {
        var query = database.createNativeQuery(ENTRIES.formatted(conditions), AccessEntry.class)
                .setParameter("beforeAt", before.at())
                .setParameter("beforeId", before.id())
                .setParameter("rows", rows);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
