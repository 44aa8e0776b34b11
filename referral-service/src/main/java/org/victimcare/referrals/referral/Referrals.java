package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.contracts.EndReason;
import org.victimcare.contracts.ReferralEvent;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;
import org.victimcare.referrals.casefile.KnownCases;
import org.victimcare.referrals.directory.Profiles;
import org.victimcare.referrals.proposal.Shortlists;

/** What can be done with referrals. Each method is one transaction: load, decide, remember, announce. */
@ApplicationScoped
class Referrals {

    private final ReferralRepository referrals;
    private final ReferralAccess access;
    private final KnownCases cases;
    private final Shortlists shortlists;
    private final Profiles profiles;
    private final Idempotency idempotency;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Referrals(
            ReferralRepository referrals,
            ReferralAccess access,
            KnownCases cases,
            Shortlists shortlists,
            Profiles profiles,
            Idempotency idempotency,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.cases = cases;
        this.shortlists = shortlists;
        this.profiles = profiles;
        this.idempotency = idempotency;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<ReferralView> make(@Nullable String key, UUID caseId, MakeReferral request) {
        return idempotency.once(
                key, "make-referral " + caseId, request, ReferralView.class, () -> make(caseId, request));
    }

    @Transactional
    RestResponse<ReferralView> consent(UUID id, @Nullable String ifMatch, RecordConsent request) {
        return change(id, ifMatch, "record-consent", (referral, now) -> {
            var consent = request.consent(now, caller.id());
            var rule = profiles.get(referral.subject().service()).consent();
            var age = shortlists.ageBand(
                    referral.subject().caseId(), referral.subject().victimId());
            ConsentPolicy.objection(consent, rule, age, now).ifPresent(objection -> {
                throw objection;
            });
            return referral.consent(consent, caller.id(), now);
        });
    }

    @Transactional
    RestResponse<ReferralView> accept(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, "accept-referral", (referral, now) -> referral.accept(caller.id(), now));
    }

    @Transactional
    RestResponse<ReferralView> decline(UUID id, @Nullable String ifMatch, DeclineReason reason) {
        return change(id, ifMatch, "decline-referral", (referral, now) -> referral.decline(reason, caller.id(), now));
    }

    @Transactional
    RestResponse<ReferralView> end(UUID id, @Nullable String ifMatch, EndReason reason) {
        if (reason == EndReason.CONSENT_WITHDRAWN) {
            throw ReferralRefusal.withdrawInstead();
        }
        if (reason == EndReason.ERASED) {
            throw ReferralRefusal.reasonUnknown();
        }
        return change(id, ifMatch, "end-referral", (referral, now) -> referral.end(reason, caller.id(), now));
    }

    @Transactional
    RestResponse<ReferralView> withdrawConsent(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, "withdraw-consent", (referral, now) -> referral.withdrawConsent(caller.id(), now));
    }

    private RestResponse<ReferralView> make(UUID caseId, MakeReferral request) {
        var facts = cases.visible(caseId);
        var profile = profiles.find(request.service()).orElseThrow(ReferralRefusal::serviceUnknown);
        // locks the victim's shortlist: two referrals to the same service come one after the other
        var proposed = shortlists
                .decided(caseId, request.victimId(), profile.code())
                .orElseThrow(ReferralRefusal::victimUnknown);
        if (referrals.isOpen(caseId, request.victimId(), profile.code())) {
            throw ReferralRefusal.alreadyReferred();
        }
        var origin = proposed ? Origin.PROPOSAL : Origin.STAFF;
        var subject = Subject.of(facts, request.victimId(), profile.code(), origin);
        var referral = new Referral(Ids.next(clock), subject, caller.id(), clock.instant());
        referrals.persistAndFlush(referral);
        accessLog.record(Operation.COLLECTION, "make-referral", caseId, request.victimId());
        var view = ReferralView.of(referral, profile, false);
        return Versions.created(URI.create("/v1/referrals/" + referral.id()), view, referral.version());
    }

    private RestResponse<ReferralView> change(
            UUID id, @Nullable String ifMatch, String action, BiFunction<Referral, Instant, ReferralEvent> change) {
        var referral = access.get(id, ifMatch);
        eventLog.append(change.apply(referral, clock.instant()));
        accessLog.record(
                Operation.ALTERATION,
                action,
                referral.subject().caseId(),
                referral.subject().victimId());
        var view = ReferralView.of(referral, profiles.get(referral.subject().service()), access.isPartner());
        return Versions.ok(view, referral.version());
    }
}
