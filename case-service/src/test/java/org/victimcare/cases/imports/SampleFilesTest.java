package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.imports.ImportApi.imported;
import static org.victimcare.cases.imports.ImportApi.salt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.VictimCareServers;

/** Real files of the police, counted twice: by the import, and by a few plain lines. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class SampleFilesTest {

    private static final int LAST_OUTCOME = 10;
    private static final int OUTCOME_TYPE = 9;

    private final String salt = salt();
    private final Session database;

    SampleFilesTest(Session database) {
        this.database = database;
    }

    @Test
    void takesAMonthOfTheCityOfLondonWithEveryKindOfCrime() {
        var file = SampleFile.of("2023-03-city-of-london-street.csv", salt);

        var job = imported("city.csv", file.bytes());

        assertTaken(file, job);
        assertThat(job.milestonesRecorded()).isEqualTo(file.distinctOutcomes(LAST_OUTCOME));
        assertThat(count("select count(*) from victim_case where reference_value like ?1"))
                .isEqualTo(file.crimes());
        assertThat(count("""
                        select count(*) from case_entry e join victim_case c on c.id = e.case_id
                        where reference_value like ?1""")).isEqualTo(file.distinctRows());
        assertThat(count("""
                        select count(*) from victim v join victim_case c on c.id = v.case_id
                        where reference_value like ?1 and c.category in ('DRUGS', 'POSSESSION_OF_WEAPONS')""")).isZero();
        assertThat(count("""
                        select count(*) from case_entry e join victim_case c on c.id = e.case_id
                        where reference_value like ?1 and c.category not in ('DRUGS', 'POSSESSION_OF_WEAPONS')""")).isEqualTo(count("""
                        select count(*) from victim v join victim_case c on c.id = v.case_id
                        where reference_value like ?1 and synthetic"""));
    }

    @Test
    void takesAMonthOfTheMetropolitanPoliceAndItsOutcomes() {
        var streetFile = SampleFile.of("2024-01-metropolitan-street.csv", salt);
        var outcomesFile = SampleFile.of("2024-01-metropolitan-outcomes.csv", salt);

        var street = imported("street.csv", streetFile.bytes());
        var outcomes = imported("outcomes.csv", outcomesFile.bytes());

        assertTaken(streetFile, street);
        assertThat(street.milestonesRecorded()).isEqualTo(streetFile.distinctOutcomes(LAST_OUTCOME));
        assertThat(outcomes.rowsRefused()).isZero();
        assertThat(outcomes.rowsDone()).isEqualTo(outcomesFile.rows());
        assertThat(outcomes.milestonesRecorded() + outcomes.rowsRepeated()).isEqualTo(outcomesFile.rows());
        assertThat(outcomes.milestonesRecorded()).isLessThan(outcomesFile.distinctOutcomes(OUTCOME_TYPE));

        var events = events();
        var again = imported("outcomes.csv", outcomesFile.bytes());

        assertNothingNew(again);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void changesNothingWhenTheSameFileComesTwice() {
        var file = SampleFile.of("2023-01-city-of-london-street.csv", salt);
        imported("city.csv", file.bytes());
        var events = events();

        var again = imported("city.csv", file.bytes());

        assertNothingNew(again);
        assertThat(events).isPositive();
        assertThat(events()).isEqualTo(events);
    }

    private static void assertTaken(SampleFile file, ImportApi.Job job) {
        assertThat(job.rowsTotal()).isEqualTo(file.rows());
        assertThat(job.rowsDone()).isEqualTo(file.rows());
        assertThat(job.rowsRefused()).isZero();
        assertThat(job.rowsWithoutId()).isEqualTo(file.rowsWithoutId());
        assertThat(job.casesOpened()).isEqualTo(file.crimes());
        assertThat(job.entriesAdded()).isEqualTo(file.distinctRows() - file.crimes());
        assertThat(job.rowsRepeated()).isEqualTo(file.rows() - file.rowsWithoutId() - file.distinctRows());
    }

    private static void assertNothingNew(ImportApi.Job job) {
        assertThat(job.casesOpened()).isZero();
        assertThat(job.entriesAdded()).isZero();
        assertThat(job.milestonesRecorded()).isZero();
        assertThat(job.rowsRefused()).isZero();
        assertThat(job.rowsRepeated()).isEqualTo(job.rowsTotal() - job.rowsWithoutId());
    }

    private long events() {
        return count("""
                select count(*) from event_log e join victim_case c on c.id = e.key where c.reference_value like ?1""");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, Long.class)
                .setParameter(1, salt + "%")
                .getSingleResult());
    }
}
