package org.victimcare.referrals.proposal;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.ReferralsProposed;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.referrals.casefile.CaseFacts;
import org.victimcare.referrals.matching.Needs;
import org.victimcare.referrals.matching.Proposal;

/** The services proposed for one victim of a case, and the assessment that they rest on. */
@Entity
class Shortlist {

    @EmbeddedId
    private ShortlistKey key;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    private Instant assessedAt;

    /** As text, so that a flush compares two strings rather than two lists of objects. */
    private String ranking;

    private Instant changedAt;

    Shortlist(VictimAssessed assessed) {
        this.key = new ShortlistKey(assessed.caseId(), assessed.victimId());
        this.ranking = Ranking.EMPTY.text();
        this.ageBand = assessed.ageBand();
        this.riskLevel = assessed.riskLevel();
        this.assessedAt = assessed.occurredAt();
        this.changedAt = assessed.occurredAt();
    }

    void assess(VictimAssessed assessed) {
        this.ageBand = assessed.ageBand();
        this.riskLevel = assessed.riskLevel();
        this.assessedAt = assessed.occurredAt();
    }

    Needs needs(CaseFacts facts, Instant now) {
        var days = Duration.between(facts.reportedAt(), now).toDays();
        return new Needs(
                facts.crimeCategory(), facts.borough(), ageBand, riskLevel, Math.max(0, days), facts.charged());
    }

    /** Replaces what is open. Says so only when the list of services is another one. */
    Optional<ReferralsProposed> propose(List<Proposal> proposals, Instant now) {
        var before = ranking();
        var after = before.replacedBy(proposals);
        ranking = after.text();
        if (after.services().equals(before.services())) {
            return Optional.empty();
        }
        changedAt = now;
        return Optional.of(new ReferralsProposed(key.caseId(), key.victimId(), after.services(), now));
    }

    /** A referral was made. Says whether it was of a proposal. */
    boolean decide(String service) {
        var before = ranking();
        ranking = before.decided(service).text();
        return before.proposes(service);
    }

    Ranking ranking() {
        return Ranking.parse(ranking);
    }

    UUID victimId() {
        return key.victimId();
    }

    AgeBand ageBand() {
        return ageBand;
    }

    Instant assessedAt() {
        return assessedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Shortlist() {}
}
