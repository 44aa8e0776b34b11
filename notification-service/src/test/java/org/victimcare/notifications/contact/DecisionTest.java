package org.victimcare.notifications.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.Decision.Blocked;
import org.victimcare.notifications.contact.Decision.Postponed;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Style;

class DecisionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant ONE = Instant.parse("2026-03-02T13:00:00Z");
    private static final UUID ID = UUID.randomUUID();

    @Test
    void givesTheAddressOfAnAllowedDecision() {
        var approved = (Approved) DecisionsOverHttp.decision(allowed());

        assertThat(approved.decisionId()).isEqualTo(ID);
        assertThat(approved.channel()).isEqualTo(Channel.EMAIL);
        assertThat(approved.style().discreet()).isTrue();
        assertThat(approved.addressAt(NOON)).isEqualTo("sam@example.org");
    }

    @Test
    void givesNoAddressOnceTheDecisionHasLapsed() {
        var approved = Approved.of(allowed());

        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> approved.addressAt(ONE));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(mode = Mode.EXCLUDE, names = "ALLOWED")
    void approvesNothingThatIsNotAllowed(@Nullable Verdict verdict) {
        var answer =
                new ContactAnswer(ID, verdict, Channel.EMAIL, "sam@example.org", true, null, null, ONE, null, null);

        assertThatIllegalArgumentException().isThrownBy(() -> Approved.of(answer));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("incomplete")
    void takesAnAllowanceWithAHoleForNoAnswer(String what, ContactAnswer answer) {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> DecisionsOverHttp.decision(answer))
                .withMessageContaining(what);
    }

    static Stream<Arguments> incomplete() {
        var allowed = Verdict.ALLOWED;
        var mail = Channel.EMAIL;
        return Stream.of(
                Arguments.of(
                        "decision id",
                        new ContactAnswer(null, allowed, mail, "a@b.example", true, null, null, ONE, null, null)),
                Arguments.of(
                        "channel",
                        new ContactAnswer(ID, allowed, null, "a@b.example", true, null, null, ONE, null, null)),
                Arguments.of("address", new ContactAnswer(ID, allowed, mail, " ", true, null, null, ONE, null, null)),
                Arguments.of(
                        "wording",
                        new ContactAnswer(ID, allowed, mail, "a@b.example", null, null, null, ONE, null, null)),
                Arguments.of(
                        "validity",
                        new ContactAnswer(ID, allowed, mail, "a@b.example", true, null, null, null, null, null)));
    }

    @Test
    void waitsAsLongAsItIsToldTo() {
        var answer = new ContactAnswer(ID, Verdict.NOT_BEFORE, null, null, null, ONE, null, null, null, null);

        assertThat(DecisionsOverHttp.decision(answer)).isEqualTo(new Postponed(ONE));
    }

    @Test
    void takesAPostponementWithoutAnEndForNoAnswer() {
        var answer = new ContactAnswer(ID, Verdict.NOT_BEFORE, null, null, null, null, null, null, null, null);

        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> DecisionsOverHttp.decision(answer));
    }

    @Test
    void keepsTheReasonOfABlock() {
        var answer = new ContactAnswer(
                ID, Verdict.BLOCKED, null, null, null, null, BlockReason.DO_NOT_CONTACT, null, null, null);

        assertThat(DecisionsOverHttp.decision(answer)).isEqualTo(new Blocked(BlockReason.DO_NOT_CONTACT));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "UNKNOWN")
    void hasAPersonLookAtABlockForAReasonItDoesNotKnow(@Nullable BlockReason reason) {
        var answer = new ContactAnswer(ID, Verdict.BLOCKED, null, null, null, null, reason, null, null, null);

        assertThat(DecisionsOverHttp.decision(answer)).isEqualTo(new Blocked(BlockReason.CONFIRMATION_NEEDED));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "UNKNOWN")
    void takesAVerdictItDoesNotKnowForNoAnswer(@Nullable Verdict verdict) {
        var answer =
                new ContactAnswer(ID, verdict, Channel.EMAIL, "sam@example.org", true, null, null, ONE, null, null);

        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> DecisionsOverHttp.decision(answer));
    }

    @Test
    void isWrittenInTheLanguageAndTheFormOfTheVictim() {
        var answer = new ContactAnswer(
                ID,
                Verdict.ALLOWED,
                Channel.EMAIL,
                "sam@example.org",
                false,
                null,
                null,
                ONE,
                "cy",
                new ContactAnswer.Manner(Format.LARGE_PRINT));

        assertThat(Approved.of(answer).style()).isEqualTo(new Style(Channel.EMAIL, "cy", Format.LARGE_PRINT, false));
    }

    @Test
    void isDiscreetByTextMessageWhateverThePlanSays() {
        var answer =
                new ContactAnswer(ID, Verdict.ALLOWED, Channel.SMS, "07700900001", false, null, null, ONE, null, null);

        assertThat(Approved.of(answer).style()).isEqualTo(new Style(Channel.SMS, "en", Format.STANDARD, true));
    }

    @Test
    void keepsTheAddressOutOfLogs() {
        assertThat(allowed() + " " + Approved.of(allowed())).doesNotContain("sam", "example.org");
    }

    private static ContactAnswer allowed() {
        return new ContactAnswer(
                ID, Verdict.ALLOWED, Channel.EMAIL, "sam@example.org", true, null, null, ONE, null, null);
    }
}
