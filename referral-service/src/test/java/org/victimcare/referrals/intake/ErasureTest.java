package org.victimcare.referrals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.partner;
import static org.victimcare.referrals.outside.Api.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.events.Envelope;
import org.victimcare.referrals.outside.Api;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.referrals.outside.Given;
import org.victimcare.referrals.outside.Victims;
import org.victimcare.testkit.VictimCareServers;
import org.victimcare.testkit.WholeDatabase;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class ErasureTest {

    private static final String CANARY = "zanzibarine";

    @Inject
    CaseEventsConsumer consumer;

    @Inject
    Given given;

    @Inject
    DataSource database;

    private final UUID victimId = Victims.fine();

    @Test
    void nothingThatWasWrittenAboutTheVictimIsLeftAnywhere() throws SQLException {
        var caseId = given.burglary(victimId);
        var id = Api.draft(caseId, victimId, "SVC01");
        post(officer(), id, "consent", 0, Api.CONSENT.replace("\"scope\"", "\"reason\": \"" + CANARY + "\", \"scope\""))
                .then()
                .statusCode(200);
        try (var connection = database.getConnection()) {
            assertThat(WholeDatabase.columnsThatHold(connection, CANARY)).contains("referral.consent_reason");

            erase(caseId);

            assertThat(WholeDatabase.columnsThatHold(connection, CANARY)).isEmpty();
        }
    }

    @Test
    void whatWasNotSentNeverIsAndWhatWasSentCanBeReadNoLonger() {
        var caseId = given.burglary(victimId);
        var draft = Api.consented(caseId, victimId, "SVC01");
        var sent = Api.sent(caseId, victimId, "SVC10");

        erase(caseId);

        officer()
                .get("/v1/cases/{id}/referrals", caseId)
                .then()
                .statusCode(200)
                .body("items.state", hasItems("ENDED", "ENDED"))
                .body("items.endReason", hasItems("ERASED", "ERASED"));
        post(officer(), draft, "sending", 2).then().statusCode(409);
        partner("SVC10").get("/v1/referrals/{id}/pack", sent).then().statusCode(409);
        assertThat(given.events(caseId)).endsWith("referral.ended.v1", "referral.ended.v1");
        assertThat(given.accesses(caseId)).contains("ERASURE erase-victim");
    }

    @Test
    void whatComesLateBringsNobodyBack() {
        var caseId = given.burglary(victimId);
        erase(caseId);

        given.assessed(caseId, victimId, AgeBand.AGE_18_TO_59, RiskLevel.HIGH);

        officer().get("/v1/cases/{id}/proposals", caseId).then().body("items", empty());
        Api.problem(Api.make(caseId, victimId, "SVC01"), 404, "victim-unknown");
    }

    @Test
    void staffCannotSayThatAReferralEndedByErasure() {
        var caseId = given.burglary(victimId);
        var id = Api.draft(caseId, victimId, "SVC01");

        post(officer(), id, "ending", 0, "{\"reason\": \"ERASED\"}").then().statusCode(400);
        officer().get("/v1/referrals/{id}", id).then().body("state", equalTo("DRAFT"));
    }

    private void erase(UUID caseId) {
        var erased = new VictimErased(caseId, victimId, ErasureGround.VICTIM_ASKED, Given.MONDAY);
        var id = UUID.randomUUID();
        var event = new Envelope(id, EventTypes.nameOf(VictimErased.class), 9, Given.MONDAY, null, id, null, erased);
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(event));
    }
}
