package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What was wrong with single rows. */
@ApplicationScoped
class Rejections {

    private final Session database;

    Rejections(Session database) {
        this.database = database;
    }

    void add(UUID job, List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            database.doWork(connection -> insert(connection, job, rejections));
        }
    }

    /** In the order in which the rows were taken. */
    List<Numbered> after(UUID job, long id, int limit) {
        return database.createNativeQuery("""
                        select id, line, kind, reason from import_rejection
                        where job_id = ?1 and id > ?2 order by id limit ?3""", Numbered.class)
                .setParameter(1, job)
                .setParameter(2, id)
                .setParameter(3, limit)
                .getResultList();
    }

    private static void insert(Connection connection, UUID job, List<Rejection> rejections) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into import_rejection (job_id, line, kind, reason) values (?, ?, ?, ?)")) {
            for (var rejection : rejections) {
                statement.setObject(1, job);
                statement.setLong(2, rejection.line());
                statement.setString(3, rejection.kind().name());
                statement.setString(4, rejection.reason());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A rejection with its place in the list. */
    record Numbered(long id, long line, String kind, String reason) {

        Rejection rejection() {
            return new Rejection(line, Rejection.Kind.valueOf(kind), reason);
        }
    }
}
