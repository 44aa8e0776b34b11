package org.victimcare.notifications.optout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.NotificationOptedOut;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.Topic;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@TestProfile(OptOutTest.SignedMail.class)
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class OptOutTest {

    /** As in production: signed, and with an address for what comes back. */
    public static class SignedMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "MAIL_DKIM_ENABLED", "true",
                    "MAIL_DKIM_KEY_FILE", keyFile(),
                    "MAIL_DKIM_SELECTOR", "s1",
                    "MAIL_DKIM_DOMAIN", "notices.example",
                    "MAIL_BOUNCE_ADDRESS", "returns@notices.example",
                    "MAIL_OPT_OUT_BASE", "https://answers.notices.example/u");
        }

        private static String keyFile() {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var key = generator.generateKeyPair().getPrivate().getEncoded();
                var file = Files.createTempFile("dkim", ".key");
                file.toFile().deleteOnExit();
                return Files.writeString(file, Base64.getEncoder().encodeToString(key))
                        .toString();
            } catch (NoSuchAlgorithmException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    EventLog eventLog;

    @Inject
    MovableClock clock;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aSurveyHasALinkThatTurnsSurveysOffAndSaysNothingElse() throws Exception {
        var mail = survey();

        assertThat(mail.getHeader("List-Unsubscribe"))
                .singleElement()
                .asString()
                .matches("<https://answers\\.notices\\.example/u/[A-Za-z0-9_-]{32}>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
    }

    @Test
    void theMailIsSignedAndWhatComesBackNamesTheNotification() throws Exception {
        var mail = survey();

        var signature = String.join("", mail.getHeader("DKIM-Signature")).toLowerCase(java.util.Locale.ROOT);
        assertThat(signature).contains("d=notices.example", "s=s1", "list-unsubscribe", "message-id");
        var id = mail.getMessageID().substring(1, 37);
        assertThat(mail.getHeader("Return-Path")).containsExactly("<returns+" + id + "@notices.example>");
    }

    @Test
    void whatAVictimHasARightToHearCannotBeTurnedOff() throws Exception {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(World.mails(victim)).hasSize(1));

        assertThat(World.mails(victim).get(0).getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void oneClickIsEnoughAndASecondChangesNothing() throws Exception {
        var token = token(survey());

        click(token).statusCode(200).body(containsString("Done"));
        click(token).statusCode(200).body(containsString("Done"));

        assertThat(optedOut()).singleElement().satisfies(event -> {
            assertThat(event.victimId()).isEqualTo(victim);
            assertThat(event.template()).isEqualTo("SURVEY_INVITE");
        });
    }

    @Test
    void lookingAtThePageChangesNothing() throws Exception {
        var token = token(survey());

        given().get("/u/{token}", token)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("List-Unsubscribe"));

        assertThat(optedOut()).isEmpty();
    }

    @Test
    void aLinkThatIsNoneIsAnsweredLikeAnyOther() {
        click("nothing-of-ours").statusCode(200).body(containsString("Done"));
    }

    @Test
    void aLinkThatIsTooOldTurnsNothingOff() throws Exception {
        var token = token(survey());
        clock.advance(Duration.ofDays(91));

        click(token).statusCode(200);

        assertThat(optedOut()).isEmpty();
    }

    private MimeMessage survey() {
        suite.publish(new SurveyDue(caseId, victim, UUID.randomUUID(), MONDAY));
        await().untilAsserted(() -> assertThat(World.mails(victim)).hasSize(1));
        return World.mails(victim).get(0);
    }

    private static String token(MimeMessage mail) throws Exception {
        var link = mail.getHeader("List-Unsubscribe")[0];
        return link.substring(link.lastIndexOf('/') + 1, link.length() - 1);
    }

    private static ValidatableResponse click(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/u/{token}", token)
                .then();
    }

    private List<NotificationOptedOut> optedOut() {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .map(Envelope::data)
                .filter(NotificationOptedOut.class::isInstance)
                .map(NotificationOptedOut.class::cast)
                .toList();
    }
}
