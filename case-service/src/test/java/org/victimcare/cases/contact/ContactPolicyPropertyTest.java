package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.contracts.BlockReason.ERASED;
import static org.victimcare.contracts.BlockReason.RECIPIENT_BARRED;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_EXCLUDED;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_NEEDED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.contracts.Channel;

class ContactPolicyPropertyTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Property(tries = 10_000)
    void noCombinationLetsABlockedChannelThrough(@ForAll("questions") ContactQuestion question) {
        if (ContactPolicy.decide(question).decision() instanceof Allowed allowed) {
            assertThat(PlainReading.forbids(question, allowed.channel())).isEmpty();
            assertThat(allowed.validUntil()).isAfter(question.now());
            assertThat(allowed.validUntil()).isBeforeOrEqualTo(question.now().plus(Duration.ofMinutes(2)));
            assertThat(PlainReading.forbids(at(question, allowed.validUntil().minusMillis(1)), allowed.channel()))
                    .as("until the yes ends")
                    .isEmpty();
            assertThat(allowed.voicemail())
                    .isEqualTo(allowed.channel() == Channel.PHONE
                            && way(question, allowed).voicemail());
        }
    }

    @Property(tries = 10_000)
    void whoMustNotSpeakForAVictimIsNeverContacted(@ForAll("questions") ContactQuestion question) {
        var one = question.representation();
        if (one != null && (one.suspected() || one.excluded())) {
            assertThat(ContactPolicy.decide(question).decision())
                    .isIn(
                            new Blocked(ERASED),
                            new Blocked(RECIPIENT_BARRED),
                            new Blocked(REPRESENTATIVE_EXCLUDED),
                            new Blocked(REPRESENTATIVE_NEEDED));
        }
    }

    @Property(tries = 10_000)
    void whatNothingForbidsIsAllowed(@ForAll("questions") ContactQuestion question) {
        var free = question.carried().stream()
                .filter(channel -> PlainReading.forbids(question, channel).isEmpty())
                .findFirst();

        free.ifPresent(channel -> assertThat(ContactPolicy.decide(question).decision())
                .isInstanceOfSatisfying(
                        Allowed.class, yes -> assertThat(yes.channel()).isEqualTo(channel)));
    }

    @Property(tries = 10_000)
    void whatHasToWaitWaitsForItsHoursAndForNothingElse(@ForAll("questions") ContactQuestion question) {
        if (ContactPolicy.decide(question).decision() instanceof NotBefore later) {
            assertThat(later.instant()).isAfter(question.now());
            assertThat(PlainReading.inHours(question.hours(), later.instant())).isTrue();
            assertThat(question.deadline() == null || !later.instant().isAfter(question.deadline()))
                    .as("in time")
                    .isTrue();
            assertThat(question.carried()).anySatisfy(channel -> assertThat(PlainReading.forbids(question, channel))
                    .containsExactly("R3"));
        }
    }

    @Property(tries = 5_000)
    void aDecisionComesOutTheSameFromWhatIsKept(@ForAll("questions") ContactQuestion question)
            throws JsonProcessingException {
        var kept = json.readValue(json.writeValueAsString(question), ContactQuestion.class);

        assertThat(kept).isEqualTo(question);
        assertThat(ContactPolicy.decide(kept)).isEqualTo(ContactPolicy.decide(question));
    }

    @Property(tries = 2000)
    void whenClocksChangeTheAnswerIsNeverOutsideTheHours(
            @ForAll("hours") SafeHours hours, @ForAll("hoursAroundAChange") Instant now) {
        if (hours.endOfWindow(now).isPresent()) {
            assertThat(PlainReading.inHours(hours, now)).isTrue();
        }
        hours.next(now)
                .ifPresent(next -> assertThat(PlainReading.inHours(hours, next)).isTrue());
    }

    /** Keeps the generators honest: every kind of answer and every rule has to come up. */
    @Property(tries = 1)
    void theGeneratorsReachEveryRule() {
        var rules = questions()
                .sampleStream()
                .limit(20_000)
                .map(question -> ContactPolicy.decide(question).rule())
                .distinct()
                .toList();

        assertThat(rules)
                .containsExactlyInAnyOrder(
                        "erased",
                        "representative-needed",
                        "representative-suspected",
                        "representative-excluded",
                        "representative-begun",
                        "representative-ended",
                        "representative-scope",
                        "plan",
                        "expiry",
                        "do-not-contact",
                        "marking",
                        "understood",
                        "recipient",
                        "bereaved",
                        "survey",
                        "unanswered",
                        "channel",
                        "never-contact",
                        "conflict",
                        "quarantine",
                        "refused",
                        "preference",
                        "confirmation",
                        "hours",
                        "allowed");
    }

    @Provide
    Arbitrary<ContactQuestion> questions() {
        return RandomQuestions.questions();
    }

    @Provide
    Arbitrary<SafeHours> hours() {
        return RandomQuestions.hours();
    }

    @Provide
    Arbitrary<Instant> hoursAroundAChange() {
        return RandomQuestions.hoursAroundAChange();
    }

    private static WayFacts way(ContactQuestion question, Allowed allowed) {
        return question.way(allowed.channel()).orElseThrow();
    }

    private static ContactQuestion at(ContactQuestion it, Instant now) {
        return new ContactQuestion(
                it.erased(),
                it.agreed(),
                it.expiresAt(),
                it.silentFrom(),
                it.silentTo(),
                it.hours(),
                it.ways(),
                it.optedOut(),
                it.barred(),
                it.unrepresented(),
                it.representation(),
                it.crime(),
                it.marking(),
                it.role(),
                it.age(),
                it.purpose(),
                it.carried(),
                it.complaint(),
                it.unanswered(),
                null,
                it.deadline(),
                now);
    }
}
