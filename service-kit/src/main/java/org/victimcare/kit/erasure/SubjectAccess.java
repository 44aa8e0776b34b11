package org.victimcare.kit.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessReason;

/**
 * What a victim may read of what a service holds about them (Data Protection Act 2018, section 45): the rows of the same
 * register by which they would be erased, so that nothing can be held that is not shown or named as withheld.
 */
@ApplicationScoped
public class SubjectAccess {

    private static final String RECIPIENT = "the victim";
    private static final List<String> SERVICES =
            List.of("case-service", "notification-service", "referral-service", "feedback-service");

    private final Session database;
    private final ObjectMapper json;
    private final AccessLog accessLog;
    private final AccessReason reason;
    private final Clock clock;
    private final String service;
    private final ErasureRegister register = ErasureRegister.load();

    SubjectAccess(
            Session database,
            ObjectMapper json,
            AccessLog accessLog,
            AccessReason reason,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.accessLog = accessLog;
        this.reason = reason;
        this.clock = clock;
        this.service = service;
    }

    /** Gathers it. Whether the caller may know of the victim was asked before; why they ask they have to say. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SubjectAccessPack pack(UUID caseId, UUID victimId) {
        accessLog.disclosed("subject-access", caseId, victimId, RECIPIENT, reason.demand());
        var parts = new TreeMap<String, List<Map<String, Object>>>();
        register.selections().forEach((table, query) -> {
            var rows = rows(query, caseId, victimId);
            if (!rows.isEmpty()) {
                parts.put(table, rows);
            }
        });
        var elsewhere =
                SERVICES.stream().filter(other -> !other.equals(service)).toList();
        return new SubjectAccessPack(caseId, victimId, service, clock.instant(), parts, register.withheld(), elsewhere);
    }

    private List<Map<String, Object>> rows(String sql, UUID caseId, UUID victimId) {
        var query = database.createNativeQuery(sql, String.class);
        if (sql.contains(":victim")) {
            query.setParameter("victim", victimId);
        }
        if (sql.contains(":case")) {
            query.setParameter("case", caseId);
        }
        try (Stream<String> rows = query.getResultStream()) {
            return rows.map(this::read).toList();
        }
    }

    private Map<String, Object> read(String row) {
        try {
            return json.readValue(row, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
