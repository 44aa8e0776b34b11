package org.victimcare.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what the service wrote down but does not show. */
@ApplicationScoped
public class Evidence {

    private final Session database;

    Evidence(Session database) {
        this.database = database;
    }

    /** Entries of the access log about a case: operation and action. */
    @Transactional
    public List<String> accessTo(String caseId) {
        return database.createNativeQuery(
                        "select operation || ' ' || action from access_log where case_id = ?1 order by id",
                        String.class)
                .setParameter(1, UUID.fromString(caseId))
                .getResultList();
    }

    /** The one value that a query gives. */
    @Transactional
    public <T> T one(String sql, Class<T> type, Object parameter) {
        return database.createNativeQuery(sql, type).setParameter(1, parameter).getSingleResult();
    }

    /** Changes what nothing in the service would change. */
    @Transactional
    public void change(String sql, Object parameter) {
        database.createNativeMutationQuery(sql).setParameter(1, parameter).executeUpdate();
    }

    /** Tells the database something. */
    @Transactional
    public void run(String sql) {
        database.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** All values that a query gives. */
    @Transactional
    public List<String> all(String sql) {
        return database.createNativeQuery(sql, String.class).getResultList();
    }

    /** How the database would go about a query if it had many rows. */
    @Transactional
    public String plan(String sql) {
        database.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
        return String.join(
                "\n", database.createNativeQuery("explain " + sql, String.class).getResultList());
    }
}
