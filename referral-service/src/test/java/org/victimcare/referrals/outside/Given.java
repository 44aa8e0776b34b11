package org.victimcare.referrals.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.StaffRole;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.referrals.casefile.KnownCases;
import org.victimcare.referrals.proposal.Shortlists;
import org.victimcare.referrals.referral.ReferralUnits;

/** Cases as the tests need them, and what the service wrote down about them. */
@ApplicationScoped
public class Given {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final KnownCases cases;
    private final Shortlists shortlists;
    private final ReferralUnits referrals;
    private final EntityManager database;

    Given(KnownCases cases, Shortlists shortlists, ReferralUnits referrals, EntityManager database) {
        this.cases = cases;
        this.shortlists = shortlists;
        this.referrals = referrals;
        this.database = database;
    }

    /** A case of the Central North unit with an adult victim. */
    @Transactional
    public UUID burglary(UUID victimId) {
        return opened(CrimeCategory.BURGLARY, Marking.NORMAL, victimId);
    }

    @Transactional
    public UUID opened(CrimeCategory category, Marking marking, UUID victimId) {
        var caseId = UUID.randomUUID();
        cases.opened(new CaseOpened(caseId, category, "Camden", "CN", marking, MONDAY, MONDAY));
        assessed(caseId, victimId, AgeBand.AGE_18_TO_59, RiskLevel.STANDARD);
        return caseId;
    }

    @Transactional
    public void assessed(UUID caseId, UUID victimId, AgeBand age, RiskLevel risk) {
        shortlists.assessed(new VictimAssessed(caseId, victimId, age, risk, false, null, MONDAY));
    }

    @Transactional
    public void assigned(UUID caseId, String staffId) {
        cases.assigned(new OfficerAssigned(caseId, StaffRole.INVESTIGATING_OFFICER, staffId, MONDAY));
    }

    @Transactional
    public void excluded(UUID caseId, String staffId) {
        cases.excluded(new AccessExcluded(caseId, staffId, MONDAY));
    }

    @Transactional
    public void readmitted(UUID caseId, String staffId) {
        cases.readmitted(new AccessReadmitted(caseId, staffId, MONDAY));
    }

    @Transactional
    public void handedOver(UUID caseId, String unit) {
        var changed = new CaseUnitChanged(caseId, "CN", unit, UUID.randomUUID(), MONDAY);
        cases.moved(changed);
        referrals.follow(changed);
    }

    @Transactional
    public void charged(UUID caseId) {
        shortlists.charged(caseId, MONDAY);
    }

    /** Types of the events of a case, in order, without what they share. */
    @Transactional
    public List<String> events(UUID caseId) {
        return strings(
                "select replace(type, 'org.victimcare.', '') from event_log where key = ?1 order by sequence", caseId);
    }

    /** What the access log says about a case: operation and action, in order. */
    @Transactional
    public List<String> accesses(UUID caseId) {
        return strings("select operation || ' ' || action from access_log where case_id = ?1 order by id", caseId);
    }

    /** Everything that was written down about referrals and events of a case, to look for what must not be there. */
    @Transactional
    public List<String> everything(UUID caseId) {
        return strings("""
                select envelope from event_log where key = ?1
                union all select to_jsonb(r)::text from referral r where case_id = ?1
                union all select to_jsonb(a)::text from access_log a where case_id = ?1""", caseId);
    }

    @Transactional
    public List<String> recipients(UUID caseId) {
        return strings("select recipient from access_log where case_id = ?1 and recipient is not null", caseId);
    }

    private List<String> strings(String sql, UUID caseId) {
        @SuppressWarnings("unchecked") // each query selects one text
        List<String> found = database.createNativeQuery(sql, String.class)
                .setParameter(1, caseId)
                .getResultList();
        return found;
    }
}
