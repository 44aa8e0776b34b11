package org.victimcare.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.victimcare.referrals.outside.Api.officer;
import static org.victimcare.referrals.outside.Api.partner;
import static org.victimcare.referrals.outside.Api.post;
import static org.victimcare.referrals.outside.Api.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.referrals.outside.Api;
import org.victimcare.referrals.outside.FakeCaseService;
import org.victimcare.referrals.outside.Given;
import org.victimcare.referrals.outside.Victims;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(FakeCaseService.class)
class SendingTest {

    @Inject
    Given given;

    @ParameterizedTest(name = "case-service {0}")
    @MethodSource("answers")
    void changesNothingWithoutTheDetails(String row, UUID victimId, int status, String code) {
        var caseId = given.burglary(victimId);
        var id = Api.consented(caseId, victimId, "SVC01");

        problem(post(officer(), id, "sending", 1), status, code);

        assertThat(Api.asked(victimId)).as(row).isPositive();
        assertThat(given.events(caseId)).endsWith("referral.consented.v1");
        assertThat(given.accesses(caseId)).doesNotContain("ALTERATION send-referral");
        officer().get("/v1/referrals/{id}", id).then().header("ETag", "\"1\"").body("state", equalTo("CONSENTED"));
        problem(partner("SVC01").get("/v1/referrals/{id}", id), 404, "referral-unknown");
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("fails", Victims.failing(), 503, "referral-pack-unavailable"),
                Arguments.of("does not answer", Victims.silent(), 503, "referral-pack-unavailable"),
                Arguments.of("answers nonsense", Victims.garbled(), 503, "referral-pack-unavailable"),
                Arguments.of("knows no such victim", Victims.unknown(), 409, "referral-pack-refused"));
    }
}
