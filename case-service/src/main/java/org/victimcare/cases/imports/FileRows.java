package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Which rows of a street file were taken so far, to know a repetition when one comes. */
@ApplicationScoped
class FileRows {

    private final Session database;

    FileRows(Session database) {
        this.database = database;
    }

    /** Numbers the rows, and counts those that repeat another of the file word for word. */
    List<StreetEntry> number(UUID job, List<StreetRow> rows, Tally tally) {
        var numbers = load(job, rows);
        var entries = new ArrayList<StreetEntry>();
        for (var row : rows) {
            var outcomes = numbers.computeIfAbsent(row.entry(), entry -> new HashMap<>());
            var number = outcomes.size() + 1;
            if (outcomes.putIfAbsent(row.outcomeKey(), number) == null) {
                entries.add(new StreetEntry(row, number));
            } else {
                tally.repeated();
            }
        }
        database.doWork(connection -> remember(connection, job, entries));
        return entries;
    }

    void forget(UUID job) {
        database.createNativeMutationQuery("delete from import_row where job_id = ?1")
                .setParameter(1, job)
                .executeUpdate();
    }

    private Map<UUID, Map<UUID, Integer>> load(UUID job, List<StreetRow> rows) {
        var numbers = new HashMap<UUID, Map<UUID, Integer>>();
        database.createNativeQuery("""
                        select entry, outcome, number from import_row
                        where job_id = ?1 and entry = any(cast(?2 as uuid[]))""", Seen.class)
                .setParameter(1, job)
                .setParameter(
                        2, rows.stream().map(row -> row.entry().toString()).toArray(String[]::new))
                .getResultList()
                .forEach(seen -> numbers.computeIfAbsent(seen.entry(), entry -> new HashMap<>())
                        .put(seen.outcome(), seen.number()));
        return numbers;
    }

    private static void remember(Connection connection, UUID job, List<StreetEntry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into import_row (job_id, entry, outcome, number) values (?, ?, ?, ?)")) {
            for (var entry : entries) {
                statement.setObject(1, job);
                statement.setObject(2, entry.row().entry());
                statement.setObject(3, entry.row().outcomeKey());
                statement.setInt(4, entry.number());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A row that was taken. */
    record Seen(UUID entry, UUID outcome, int number) {}
}
