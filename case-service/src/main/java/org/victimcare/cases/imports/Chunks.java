package org.victimcare.cases.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The rows that wait to be taken, some hundred at a time. */
@ApplicationScoped
class Chunks {

    private final Session database;
    private final ObjectMapper json;

    Chunks(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(UUID job, String month, int number, List<StagedRow> rows) {
        database.createNativeMutationQuery("""
                        insert into import_chunk (job_id, month, number, first_line, records)
                        values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, job)
                .setParameter(2, month)
                .setParameter(3, number)
                .setParameter(4, rows.get(0).line())
                .setParameter(5, written(rows))
                .executeUpdate();
    }

    /** The chunk to take next: the earliest month first, and in a month the order of the file. */
    Optional<Chunk> first(UUID job) {
        return database.createNativeQuery("""
                        select month, number, records from import_chunk
                        where job_id = ?1 order by month, number limit 1""", Chunk.class)
                .setParameter(1, job)
                .getResultStream()
                .findFirst();
    }

    void remove(UUID job, Chunk chunk) {
        database.createNativeMutationQuery("delete from import_chunk where job_id = ?1 and month = ?2 and number = ?3")
                .setParameter(1, job)
                .setParameter(2, chunk.month())
                .setParameter(3, chunk.number())
                .executeUpdate();
    }

    void removeAll(UUID job) {
        database.createNativeMutationQuery("delete from import_chunk where job_id = ?1")
                .setParameter(1, job)
                .executeUpdate();
    }

    List<StagedRow> rows(Chunk chunk) {
        try {
            return List.of(json.readValue(chunk.records(), StagedRow[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(List<StagedRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some rows of one month, as they lie in the database. */
    record Chunk(String month, int number, String records) {}
}
