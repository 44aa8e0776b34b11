package org.victimcare.notifications.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.contracts.ReplyReceived;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class MailboxTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String FOUND = "{\"caseId\":\"%s\",\"victimId\":\"%s\"}";
    private static final String MAIL = """
        From: somebody@example.org
        Message-ID: <%s@example.org>
        %s
        Subject: Re: An update for you

        %s
        """;

    @Inject
    EventLog eventLog;

    @Inject
    Mailbox mailbox;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @AfterEach
    void nobodyIsKnownAgain() {
        World.knows("/contact-matches", 200, "{}");
    }

    @Test
    void takesAnAnswerToAMessageOnce() {
        var message = sent();
        var answer =
                MAIL.formatted(UUID.randomUUID(), "In-Reply-To: <" + message + "@notices.example>", "STOP\n> quoted");
        World.mailComesIn(answer);
        World.mailComesIn(answer);

        mailbox.look();
        mailbox.look();

        assertThat(of(ReplyReceived.class)).extracting(ReplyReceived::kind).containsExactly(ReplyKind.STOP);
    }

    @Test
    void stopsNothingForAMailThatOnlySaysWhomItIsFrom() {
        World.knows("/contact-matches", 200, FOUND.formatted(caseId, victim));
        World.mailComesIn(MAIL.formatted(UUID.randomUUID(), "X-Nothing: here", "STOP"));

        mailbox.look();

        assertThat(of(ReplyReceived.class)).extracting(ReplyReceived::kind).containsExactly(ReplyKind.WORDS);
    }

    @Test
    void leavesAMailForTheNextLookWhereNobodyCanSayWhoseItIs() {
        World.knows("/contact-matches", 500, "");
        World.mailComesIn(MAIL.formatted(UUID.randomUUID(), "X-Nothing: here", "When is the hearing?"));
        mailbox.look();

        World.knows("/contact-matches", 200, FOUND.formatted(caseId, victim));
        mailbox.look();

        assertThat(of(ReplyReceived.class)).hasSize(1);
    }

    @Test
    void takesAMailThatCameBackForAReceiptAndAnswersToNobodyForNothing() {
        var message = sent();
        World.mailComesIn(MailReadingTest.bounce(UUID.randomUUID() + "@notices.example", "failed", "5.1.1"));
        World.mailComesIn(MailReadingTest.bounce(message + "@notices.example", "delayed", "4.0.0"));
        World.mailComesIn("nonsense");
        World.mailComesIn(MailReadingTest.bounce(message + "@notices.example", "failed", "5.1.1"));
        World.mailComesIn(MailReadingTest.bounce(message + "@notices.example", "failed", "5.1.1"));

        mailbox.look();

        assertThat(of(NotificationFailed.class)).singleElement().satisfies(failed -> assertThat(failed.reason())
                .isEqualTo(FailureReason.PROVIDER_REFUSED));
    }

    private UUID sent() {
        suite.publish(new ReferralSent(caseId, victim, UUID.randomUUID(), "SVC01", MONDAY));
        await().untilAsserted(() -> assertThat(of(NotificationSent.class)).hasSize(1));
        return of(NotificationSent.class).get(0).notificationId();
    }

    private <T> List<T> of(Class<T> type) {
        return eventLog.history(Topic.NOTIFICATIONS, caseId, 0, 100).stream()
                .map(Envelope::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
