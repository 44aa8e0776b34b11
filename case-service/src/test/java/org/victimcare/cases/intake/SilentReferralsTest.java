package org.victimcare.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.task.OpenTasks.caseWithVictim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.cases.Broker;
import org.victimcare.cases.Evidence;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.contracts.EndReason;
import org.victimcare.contracts.ReferralAccepted;
import org.victimcare.contracts.ReferralDeclined;
import org.victimcare.contracts.ReferralEnded;
import org.victimcare.contracts.ReferralEvent;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** No referral falls silent. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class SilentReferralsTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-05-05T09:00:00Z");
    private static final Instant FIVE_WORKING_DAYS_LATER = Instant.parse("2026-05-12T22:59:59Z");

    private final ReferralEventsConsumer consumer;
    private final SilenceClock silence;
    private final Broker broker;
    private final Evidence evidence;
    private final MovableClock clock;

    SilentReferralsTest(
            ReferralEventsConsumer consumer,
            SilenceClock silence,
            Broker broker,
            Evidence evidence,
            MovableClock clock) {
        this.consumer = consumer;
        this.silence = silence;
        this.broker = broker;
        this.evidence = evidence;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        clock.moveTo(TUESDAY_AT_TEN);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        "accepted",
                        answer(sent -> new ReferralAccepted(
                                sent.caseId(), sent.victimId(), sent.referralId(), sent.service(), sent.occurredAt()))),
                Arguments.of(
                        "declined",
                        answer(sent -> new ReferralDeclined(
                                sent.caseId(),
                                sent.victimId(),
                                sent.referralId(),
                                sent.service(),
                                DeclineReason.DUPLICATE,
                                sent.occurredAt()))),
                Arguments.of(
                        "ended",
                        answer(sent -> new ReferralEnded(
                                sent.caseId(),
                                sent.victimId(),
                                sent.referralId(),
                                sent.service(),
                                EndReason.COMPLETED,
                                sent.occurredAt()))));
    }

    private static Function<ReferralSent, ReferralEvent> answer(Function<ReferralSent, ReferralEvent> answer) {
        return answer;
    }

    @Test
    void aReferralThatNobodyAnswersBecomesATaskOnce() {
        var sent = sent();

        lookAt(FIVE_WORKING_DAYS_LATER.minusSeconds(1));
        assertThat(tasks(sent, "OPEN")).isZero();
        lookAt(FIVE_WORKING_DAYS_LATER);
        lookAt(FIVE_WORKING_DAYS_LATER.plusSeconds(3600));
        assertThat(tasks(sent, "OPEN")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswerInTimeNeedsNobody(String how, Function<ReferralSent, ReferralEvent> answer) {
        var sent = sent();
        hear(answer.apply(sent));

        lookAt(FIVE_WORKING_DAYS_LATER);

        assertThat(tasks(sent, "OPEN")).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void aLateAnswerEndsTheTask(String how, Function<ReferralSent, ReferralEvent> answer) {
        var sent = sent();
        lookAt(FIVE_WORKING_DAYS_LATER);

        hear(answer.apply(sent));

        assertThat(tasks(sent, "OPEN")).isZero();
        assertThat(tasks(sent, "ENDED")).isEqualTo(1);
    }

    private ReferralSent sent() {
        var caseId = caseWithVictim("");
        var sent = new ReferralSent(
                UUID.fromString(caseId),
                UUID.fromString(firstVictim(caseId)),
                UUID.randomUUID(),
                "SVC01",
                TUESDAY_AT_TEN);
        hear(sent);
        return sent;
    }

    private void hear(ReferralEvent event) {
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(broker.envelope(event, 1)));
    }

    private void lookAt(Instant moment) {
        clock.moveTo(moment);
        silence.look();
    }

    private long tasks(ReferralSent sent, String state) {
        return evidence.one(
                "select count(*) from task where kind = 'REFERRAL_SILENT' and cause_id = ?1 and state = '" + state
                        + "'",
                Long.class,
                sent.referralId());
    }
}
