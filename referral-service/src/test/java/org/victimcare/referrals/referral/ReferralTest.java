package org.victimcare.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.ConsentBasis;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.contracts.EndReason;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.ReferralAccepted;
import org.victimcare.contracts.ReferralConsented;
import org.victimcare.contracts.ReferralDeclined;
import org.victimcare.contracts.ReferralEnded;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.referrals.casefile.CaseFacts;
import org.victimcare.referrals.pack.Detail;
import org.victimcare.referrals.pack.PackQuestion;
import org.victimcare.referrals.pack.PackSeal;

class ReferralTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final UUID ID = UUID.fromString("0198a1b0-0000-7000-8000-0000000000d1");
    private static final UUID CASE = UUID.fromString("0198a1b0-0000-7000-8000-0000000000c1");
    private static final UUID VICTIM = UUID.fromString("0198a1b0-0000-7000-8000-0000000000a1");
    private static final CaseFacts FACTS =
            new CaseFacts(CASE, CrimeCategory.BURGLARY, "Camden", "CN", Marking.NORMAL, MONDAY, false);
    private static final PackSeal SEAL = new PackSeal("ab".repeat(32), List.of("reference", "safeContact"));

    private final Referral referral =
            new Referral(ID, Subject.of(FACTS, VICTIM, "SVC01", Origin.PROPOSAL), "officer", MONDAY);

    @Test
    void tellsEachStepOfItsWay() {
        assertThat(referral.consent(consent(null), "officer", MONDAY))
                .isEqualTo(new ReferralConsented(CASE, VICTIM, ID, ConsentBasis.EXPLICIT_CONSENT, MONDAY));
        assertThat(referral.send(SEAL, "officer", MONDAY))
                .isEqualTo(new ReferralSent(CASE, VICTIM, ID, "SVC01", MONDAY));
        assertThat(referral.accept("partner", TUESDAY))
                .isEqualTo(new ReferralAccepted(CASE, VICTIM, ID, "SVC01", TUESDAY));
        assertThat(referral.end(EndReason.COMPLETED, "partner", WEDNESDAY))
                .isEqualTo(new ReferralEnded(CASE, VICTIM, ID, "SVC01", EndReason.COMPLETED, WEDNESDAY));
    }

    @Test
    void tellsWhyItWasDeclined() {
        consentedAndSent();

        var declined = referral.decline(DeclineReason.NO_CAPACITY, "partner", TUESDAY);

        assertThat(declined)
                .isEqualTo(new ReferralDeclined(CASE, VICTIM, ID, "SVC01", DeclineReason.NO_CAPACITY, TUESDAY));
        assertThat(referral.state()).isEqualTo(ReferralState.DECLINED);
    }

    @Test
    void isNotSentWithoutConsent() {
        assertThatExceptionOfType(ReferralRefusal.class)
                .isThrownBy(() -> referral.readyToSend(MONDAY))
                .withMessage("A referral that is DRAFT cannot become SENT.");

        assertThat(referral.delivery()).isNull();
    }

    @Test
    void isNotSentOnceTheConsentHasExpired() {
        referral.consent(consent(TUESDAY), "officer", MONDAY);

        assertThatExceptionOfType(ReferralRefusal.class)
                .isThrownBy(() -> referral.send(SEAL, "officer", TUESDAY))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("consent-expired"));

        assertThat(referral.state()).isEqualTo(ReferralState.CONSENTED);
    }

    @Test
    void asksOnlyForWhatMayBeShared() {
        referral.consent(consent(null), "officer", MONDAY);

        var question = referral.readyToSend(TUESDAY);

        assertThat(question)
                .isEqualTo(new PackQuestion(CASE, VICTIM, ID, "SVC01", Set.of(Detail.IDENTITY, Detail.CONTACT)));
    }

    @Test
    void keepsOfThePackNoMoreThanItsSeal() {
        consentedAndSent();

        assertThat(referral.delivery()).isEqualTo(new Delivery(MONDAY, SEAL.hash(), "reference,safeContact"));
    }

    @Test
    void isStoppedByAWithdrawnConsent() {
        consentedAndSent();

        var ended = referral.withdrawConsent("officer", TUESDAY);

        assertThat(ended.reason()).isEqualTo(EndReason.CONSENT_WITHDRAWN);
        assertThat(referral.consentWithdrawnAt()).isEqualTo(TUESDAY);
        assertThatExceptionOfType(ReferralRefusal.class)
                .isThrownBy(() -> referral.readyToRead(TUESDAY))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("referral-pack-closed"));
    }

    @Test
    void hasNoConsentToWithdrawWhileItIsADraft() {
        assertThatExceptionOfType(ReferralRefusal.class)
                .isThrownBy(() -> referral.withdrawConsent("officer", TUESDAY))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("no-consent"));
    }

    @Test
    void takesNoReasonThatNobodyKnows() {
        consentedAndSent();

        assertThatExceptionOfType(ReferralRefusal.class)
                .isThrownBy(() -> referral.decline(DeclineReason.UNKNOWN, "partner", TUESDAY));
        assertThatExceptionOfType(ReferralRefusal.class)
                .isThrownBy(() -> referral.end(EndReason.UNKNOWN, "partner", TUESDAY));
    }

    private void consentedAndSent() {
        referral.consent(consent(null), "officer", MONDAY);
        referral.send(SEAL, "officer", MONDAY);
    }

    private static Consent consent(@Nullable Instant expiresAt) {
        return new Consent(
                ConsentBasis.EXPLICIT_CONSENT,
                ConsentMethod.BY_PHONE,
                ConsentGiver.VICTIM,
                Consent.scope(Set.of(Detail.IDENTITY, Detail.CONTACT)),
                expiresAt,
                null,
                MONDAY,
                "officer");
    }
}
