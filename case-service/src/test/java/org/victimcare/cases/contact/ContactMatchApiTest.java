package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.contact.Plans.plan;
import static org.victimcare.cases.contact.Plans.set;
import static org.victimcare.cases.contact.Plans.victimWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ContactMatchApiTest {

    private final Evidence evidence;
    private final String number = "0740" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String mailbox = UUID.randomUUID() + "@example.org";

    ContactMatchApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void saysWhoseNumberAndMailboxItIsHoweverTheyAreWritten() {
        var id = open(victimWith(plan("SMS " + number, "EMAIL " + mailbox)));
        var victim = firstVictim(id);

        match("SMS", "+44 " + number.substring(1)).body("caseId", equalTo(id)).body("victimId", equalTo(victim));
        match("EMAIL", mailbox.toUpperCase(java.util.Locale.ROOT)).body("victimId", equalTo(victim));
        match("EMAIL", mailbox.replace("@", "+tag@")).body("victimId", equalTo(victim));

        assertThat(evidence.accessTo(id)).contains("DISCLOSURE match-contact");
    }

    @Test
    void saysNothingOfANumberOfTwo() {
        open(victimWith(plan("SMS " + number)));
        open(victimWith(plan("PHONE " + number)));

        nobody("SMS", number);
    }

    @Test
    void saysNothingOfANumberThatASuspectHasToo() {
        var id = open(victimWith(plan("SMS " + number)));
        supervisor()
                .body("{\"linkedTo\": \"SUSPECT\", \"channel\": \"PHONE\", \"value\": \"%s\"}".formatted(number))
                .post("/v1/cases/{id}/linked-contacts", id)
                .then()
                .statusCode(200);

        nobody("SMS", number);
    }

    @Test
    void saysNothingOfANumberThatMustNeverBeUsedOrThatNobodyHasConfirmed() {
        var never = open(
                victimWith(plan("SMS " + number).replaceFirst("\\{", "{\"neverContact\": [\"" + number + "\"], ")));
        nobody("SMS", number);

        var changed = open(victimWith(plan("SMS 07700 900777")));
        var other = "0740" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        set(changed, firstVictim(changed), 0, plan("SMS " + other));
        nobody("SMS", other);
        assertThat(never).isNotEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({"SMS, GOOGLE", "SMS, 12", "EMAIL, nobody-at-all", "LETTER, 10 High Street", "PHONE, 07700900001"})
    void saysNothingOfWhatIsNobodys(String channel, String address) {
        nobody(channel, address);
    }

    @Test
    void answersNotificationServiceAlone() {
        as(Tokens.of("supervisor"))
                .body(question("SMS", number))
                .post("/internal/v1/contact-matches")
                .then()
                .statusCode(403);
        as(Tokens.of("service-feedback"))
                .body(question("SMS", number))
                .post("/internal/v1/contact-matches")
                .then()
                .statusCode(403);
        notification()
                .body("{\"channel\": \"SMS\"}")
                .post("/internal/v1/contact-matches")
                .then()
                .statusCode(400);
    }

    @Test
    void findsAMailboxByAnIndex() {
        assertThat(evidence.plan("""
            select p.victim_id from contact_channel c join contact_plan p on p.victim_id = c.victim_id
            where c.channel = 'EMAIL' and regexp_replace(lower(c.address), '\\+[^@]*@', '@') = 'x'\
            """)).contains("contact_channel_mailbox");
    }

    private static void nobody(String channel, String address) {
        match(channel, address).body("caseId", nullValue()).body("victimId", nullValue());
    }

    private static ValidatableResponse match(String channel, String address) {
        return notification()
                .body(question(channel, address))
                .post("/internal/v1/contact-matches")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification notification() {
        return as(Tokens.of("service-notification").subject("service-account-notification-service"));
    }

    private static String question(String channel, String address) {
        return "{\"channel\": \"%s\", \"address\": \"%s\"}".formatted(channel, address);
    }
}
