package org.victimcare.referrals.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.victimcare.referrals.matching.Proposal;
import org.victimcare.referrals.matching.Reason;

class RankingTest {

    private static final Proposal ADVOCATE = new Proposal("SVC03", List.of(Reason.CRIME_FITS, Reason.RISK_FITS));
    private static final Proposal GENERIC = new Proposal("SVC01", List.of(Reason.FALLBACK));

    @Test
    void isTheSameAfterItWasWrittenDown() {
        var ranking = Ranking.EMPTY.replacedBy(List.of(ADVOCATE, GENERIC)).decided("SVC01");

        var read = Ranking.parse(ranking.text());

        assertThat(read).isEqualTo(ranking);
        assertThat(read.services()).containsExactly("SVC03", "SVC01");
    }

    @Test
    void dropsWhatIsOpenAndProposedNoLonger() {
        var ranking = Ranking.EMPTY.replacedBy(List.of(ADVOCATE, GENERIC));

        var next = ranking.replacedBy(List.of(GENERIC));

        assertThat(next.services()).containsExactly("SVC01");
    }

    @Test
    void keepsWhatWasDecidedThoughItIsProposedNoLonger() {
        var ranking = Ranking.EMPTY.replacedBy(List.of(ADVOCATE, GENERIC)).decided("SVC03");

        var next = ranking.replacedBy(List.of(GENERIC));

        assertThat(next.services()).containsExactly("SVC01", "SVC03");
        assertThat(next.entries()).extracting(Ranking.Entry::decided).containsExactly(false, true);
    }

    @Test
    void keepsADecisionInItsNewPlace() {
        var ranking = Ranking.EMPTY.replacedBy(List.of(GENERIC)).decided("SVC01");

        var next = ranking.replacedBy(List.of(ADVOCATE, GENERIC));

        assertThat(next.services()).containsExactly("SVC03", "SVC01");
        assertThat(next.entries()).extracting(Ranking.Entry::decided).containsExactly(false, true);
    }
}
