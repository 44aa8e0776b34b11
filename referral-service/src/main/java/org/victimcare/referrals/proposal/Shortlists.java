package org.victimcare.referrals.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.kit.erasure.ErasedVictims;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.web.Page;
import org.victimcare.referrals.casefile.CaseFacts;
import org.victimcare.referrals.casefile.KnownCases;
import org.victimcare.referrals.directory.Listings;
import org.victimcare.referrals.directory.Profiles;
import org.victimcare.referrals.matching.Matching;

/** What happens to the shortlists of victims. */
@ApplicationScoped
public class Shortlists {

    private final ShortlistRepository shortlists;
    private final ErasedVictims erasedVictims;
    private final KnownCases cases;
    private final Listings listings;
    private final Profiles profiles;
    private final EventLog eventLog;
    private final AccessLog accessLog;

    Shortlists(
            ShortlistRepository shortlists,
            ErasedVictims erasedVictims,
            KnownCases cases,
            Listings listings,
            Profiles profiles,
            EventLog eventLog,
            AccessLog accessLog) {
        this.shortlists = shortlists;
        this.erasedVictims = erasedVictims;
        this.cases = cases;
        this.listings = listings;
        this.profiles = profiles;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
    }

    /** The needs of a victim were assessed, first or again; of one who was erased that comes too late. */
    @Transactional
    public void assessed(VictimAssessed assessed) {
        if (erasedVictims.contain(assessed.victimId())) {
            return;
        }
        var facts = cases.get(assessed.caseId());
        var shortlist = shortlists.lock(assessed.caseId(), assessed.victimId()).orElseGet(() -> added(assessed));
        shortlist.assess(assessed);
        refresh(shortlist, facts, assessed.occurredAt());
    }

    /** How closely the case is held changed: what is proposed rests on what may be known of it. */
    @Transactional
    public void marked(MarkingChanged changed) {
        cases.marked(changed);
        var facts = cases.get(changed.caseId());
        shortlists.ofCase(changed.caseId()).forEach(shortlist -> refresh(shortlist, facts, changed.occurredAt()));
    }

    /** Somebody was charged: help with court comes into question. */
    @Transactional
    public void charged(UUID caseId, Instant now) {
        if (cases.charged(caseId)) {
            var facts = cases.get(caseId);
            shortlists.ofCase(caseId).forEach(shortlist -> refresh(shortlist, facts, now));
        }
    }

    /**
     * A referral is being made. Says whether of a proposal; empty when there is no such victim. The shortlist stays locked
     * until the end of the transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Boolean> decided(UUID caseId, UUID victimId, String service) {
        return shortlists.lock(caseId, victimId).map(shortlist -> shortlist.decide(service));
    }

    /** The age of a victim, as coarse as it is known here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AgeBand ageBand(UUID caseId, UUID victimId) {
        return shortlists
                .findByIdOptional(new ShortlistKey(caseId, victimId))
                .map(Shortlist::ageBand)
                .orElse(AgeBand.NOT_KNOWN);
    }

    @Transactional
    Page<ShortlistView> ofCase(UUID caseId) {
        cases.visible(caseId);
        var found = shortlists.ofCase(caseId);
        accessLog.record(Operation.CONSULTATION, "read-proposals", caseId, null);
        return new Page<>(
                found.stream()
                        .map(shortlist -> ShortlistView.of(shortlist, profiles))
                        .toList(),
                null);
    }

    private Shortlist added(VictimAssessed assessed) {
        var shortlist = new Shortlist(assessed);
        shortlists.persist(shortlist);
        return shortlist;
    }

    private void refresh(Shortlist shortlist, CaseFacts facts, Instant now) {
        var proposals = Matching.propose(shortlist.needs(facts, now), listings.current());
        shortlist.propose(proposals, now).ifPresent(eventLog::append);
    }
}
