package org.victimcare.referrals.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.ReferralsProposed;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.referrals.casefile.CaseFacts;
import org.victimcare.referrals.matching.Proposal;
import org.victimcare.referrals.matching.Reason;

class ShortlistTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final UUID CASE = UUID.fromString("0198a1b0-0000-7000-8000-0000000000c1");
    private static final UUID VICTIM = UUID.fromString("0198a1b0-0000-7000-8000-0000000000a1");

    private final Shortlist shortlist = new Shortlist(
            new VictimAssessed(CASE, VICTIM, AgeBand.AGE_18_TO_59, RiskLevel.STANDARD, false, null, MONDAY));

    @Test
    void tellsWhatIsProposed() {
        var proposed = shortlist.propose(List.of(proposal("SVC01"), proposal("SVC19")), MONDAY);

        assertThat(proposed).contains(new ReferralsProposed(CASE, VICTIM, List.of("SVC01", "SVC19"), MONDAY));
    }

    @Test
    void saysNothingWhenTheListIsTheSame() {
        shortlist.propose(List.of(proposal("SVC01")), MONDAY);

        var again = shortlist.propose(List.of(proposal("SVC01")), TUESDAY);

        assertThat(again).isEmpty();
        assertThat(shortlist.changedAt()).isEqualTo(MONDAY);
    }

    @Test
    void tellsOfAnotherOrder() {
        shortlist.propose(List.of(proposal("SVC01"), proposal("SVC19")), MONDAY);

        var again = shortlist.propose(List.of(proposal("SVC19"), proposal("SVC01")), TUESDAY);

        assertThat(again).map(ReferralsProposed::services).contains(List.of("SVC19", "SVC01"));
    }

    @Test
    void knowsWhetherAReferralIsOfAProposal() {
        shortlist.propose(List.of(proposal("SVC01")), MONDAY);

        assertThat(shortlist.decide("SVC01")).isTrue();
        assertThat(shortlist.decide("SVC10")).isFalse();
    }

    @Test
    void countsNoDaysBeforeTheReport() {
        var facts = new CaseFacts(CASE, CrimeCategory.BURGLARY, "Camden", "CN", Marking.NORMAL, TUESDAY, false);

        var needs = shortlist.needs(facts, MONDAY);

        assertThat(needs.daysSinceReported()).isZero();
    }

    private static Proposal proposal(String service) {
        return new Proposal(service, List.of(Reason.AGE_FITS));
    }
}
