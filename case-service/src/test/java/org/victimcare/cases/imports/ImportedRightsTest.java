package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.imports.ImportApi.crime;
import static org.victimcare.cases.imports.ImportApi.imported;
import static org.victimcare.cases.imports.ImportApi.salt;
import static org.victimcare.cases.imports.ImportApi.street;
import static org.victimcare.cases.imports.ImportApi.streetRow;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ImportedRightsTest {

    private final Evidence evidence;
    private final Clock clock;

    ImportedRightsTest(Evidence evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    @Test
    void historyStartsNoClockAndNewsDoes() {
        var crime = crime(salt(), 1);
        imported(
                "2024-01-metropolitan-street.csv",
                street(streetRow(crime, "2024-01", "Burglary", "Awaiting court outcome")));
        var caseId = evidence.one("select id from victim_case where reference_value = ?1", UUID.class, crime);
        assertThat(obligations(caseId)).isNull();

        supervisor()
                .header("If-Match", supervisor().get("/v1/cases/{id}", caseId).header("ETag"))
                .body("{\"milestone\": \"COURT_HEARING_SET\", \"happenedAt\": \"%s\"}".formatted(clock.instant()))
                .post("/v1/cases/{id}/milestones", caseId)
                .then()
                .statusCode(200);

        assertThat(obligations(caseId)).isEqualTo("R6-UPDATE R8-COURTLEG-HEARING R8-HEARING");
    }

    private String obligations(UUID caseId) {
        return evidence.one(
                "select string_agg(distinct rule_id, ' ' order by rule_id) from obligation where case_id = ?1",
                String.class,
                caseId);
    }
}
