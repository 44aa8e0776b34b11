package org.victimcare.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.victimcare.contracts.ConsentBasis.EXPLICIT_CONSENT;
import static org.victimcare.contracts.ConsentBasis.INFORMED_NO_OBJECTION;
import static org.victimcare.contracts.ConsentBasis.SAFEGUARDING_OVERRIDE;
import static org.victimcare.contracts.ConsentBasis.STATUTORY_DUTY;
import static org.victimcare.contracts.ConsentBasis.VITAL_INTEREST;
import static org.victimcare.referrals.referral.ConsentGiver.NOBODY;
import static org.victimcare.referrals.referral.ConsentGiver.PARENT_OR_GUARDIAN;
import static org.victimcare.referrals.referral.ConsentGiver.VICTIM;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.ConsentBasis;
import org.victimcare.referrals.directory.ConsentRule;

class ConsentPolicyTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String FINE = "";

    @ParameterizedTest(name = "{0}")
    @MethodSource("grounds")
    void weighsAGround(
            String row,
            ConsentRule rule,
            AgeBand age,
            ConsentBasis basis,
            ConsentGiver giver,
            @Nullable String reason,
            String code) {
        var objection = ConsentPolicy.objection(consent(basis, giver, reason, null), rule, age, MONDAY);

        assertThat(objection.map(ReferralRefusal::code).orElse(FINE)).as(row).isEqualTo(code);
    }

    @Test
    void takesNoConsentThatHasExpired() {
        var consent = consent(EXPLICIT_CONSENT, VICTIM, null, MONDAY);

        var objection = ConsentPolicy.objection(consent, ConsentRule.NO_OBJECTION, AgeBand.AGE_18_TO_59, MONDAY);

        assertThat(objection).map(ReferralRefusal::code).contains("consent-expiry-past");
    }

    static Stream<Arguments> grounds() {
        var adult = AgeBand.AGE_18_TO_59;
        var child = AgeBand.AGE_4_TO_12;
        return Stream.of(
                arguments(
                        "told, no objection",
                        ConsentRule.NO_OBJECTION,
                        adult,
                        INFORMED_NO_OBJECTION,
                        VICTIM,
                        null,
                        FINE),
                arguments("said yes", ConsentRule.EXPLICIT, adult, EXPLICIT_CONSENT, VICTIM, null, FINE),
                arguments(
                        "no objection where a yes is wanted",
                        ConsentRule.EXPLICIT,
                        adult,
                        INFORMED_NO_OBJECTION,
                        VICTIM,
                        null,
                        "consent-not-enough"),
                arguments(
                        "consent of nobody",
                        ConsentRule.NO_OBJECTION,
                        adult,
                        EXPLICIT_CONSENT,
                        NOBODY,
                        null,
                        "consent-giver-missing"),
                arguments(
                        "safeguarding with a reason",
                        ConsentRule.EXPLICIT,
                        adult,
                        SAFEGUARDING_OVERRIDE,
                        NOBODY,
                        "high risk, shared at the conference",
                        FINE),
                arguments(
                        "safeguarding without a reason",
                        ConsentRule.EXPLICIT,
                        adult,
                        SAFEGUARDING_OVERRIDE,
                        NOBODY,
                        " ",
                        "override-reason-missing"),
                arguments(
                        "vital interest without a reason",
                        ConsentRule.NO_OBJECTION,
                        adult,
                        VITAL_INTEREST,
                        NOBODY,
                        null,
                        "override-reason-missing"),
                arguments(
                        "duty for a child in slavery",
                        ConsentRule.EXPLICIT_FOR_ADULTS,
                        child,
                        STATUTORY_DUTY,
                        NOBODY,
                        "a child always goes in",
                        FINE),
                arguments(
                        "a child in slavery needs no yes",
                        ConsentRule.EXPLICIT_FOR_ADULTS,
                        child,
                        INFORMED_NO_OBJECTION,
                        PARENT_OR_GUARDIAN,
                        null,
                        FINE),
                arguments(
                        "an adult in slavery does",
                        ConsentRule.EXPLICIT_FOR_ADULTS,
                        adult,
                        INFORMED_NO_OBJECTION,
                        VICTIM,
                        null,
                        "consent-not-enough"),
                arguments(
                        "age not known is no adult",
                        ConsentRule.GUARDIAN,
                        AgeBand.NOT_KNOWN,
                        EXPLICIT_CONSENT,
                        VICTIM,
                        null,
                        "consent-not-enough"),
                arguments("a guardian", ConsentRule.GUARDIAN, child, EXPLICIT_CONSENT, PARENT_OR_GUARDIAN, null, FINE),
                arguments(
                        "sixteen decides alone",
                        ConsentRule.GUARDIAN,
                        AgeBand.AGE_16_TO_17,
                        EXPLICIT_CONSENT,
                        VICTIM,
                        null,
                        FINE),
                arguments(
                        "no ground at all",
                        ConsentRule.NO_OBJECTION,
                        adult,
                        ConsentBasis.UNKNOWN,
                        VICTIM,
                        "because",
                        "consent-basis-unknown"));
    }

    private static Consent consent(
            ConsentBasis basis, ConsentGiver giver, @Nullable String reason, @Nullable Instant expiresAt) {
        var how = giver == NOBODY ? ConsentMethod.NOT_ASKED : ConsentMethod.IN_PERSON;
        return new Consent(basis, how, giver, "IDENTITY", expiresAt, reason, MONDAY, "officer");
    }
}
