package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;
import org.victimcare.referrals.casefile.KnownCases;
import org.victimcare.referrals.directory.Profiles;

/** What can be read of referrals. Each reading is recorded. */
@ApplicationScoped
class ReferralQueries {

    private final ReferralRepository referrals;
    private final ReferralAccess access;
    private final KnownCases cases;
    private final Profiles profiles;
    private final AccessLog accessLog;

    ReferralQueries(
            ReferralRepository referrals,
            ReferralAccess access,
            KnownCases cases,
            Profiles profiles,
            AccessLog accessLog) {
        this.referrals = referrals;
        this.access = access;
        this.cases = cases;
        this.profiles = profiles;
        this.accessLog = accessLog;
    }

    @Transactional
    RestResponse<ReferralView> find(UUID id) {
        var referral = access.get(id);
        accessLog.record(
                Operation.CONSULTATION,
                "read-referral",
                referral.subject().caseId(),
                referral.subject().victimId());
        return Versions.ok(view(referral), referral.version());
    }

    @Transactional
    Page<ReferralView> ofCase(UUID caseId) {
        cases.visible(caseId);
        accessLog.record(Operation.CONSULTATION, "read-referrals", caseId, null);
        return new Page<>(referrals.ofCase(caseId).stream().map(this::view).toList(), null);
    }

    @Transactional
    Page<ReferralView> list(
            @Nullable String service, @Nullable String state, @Nullable Integer limit, @Nullable String cursor) {
        var filter = access.filter(service, state == null ? null : state(state));
        accessLog.record(Operation.CONSULTATION, "list-referrals", null, null);
        return Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> referrals.before(filter, before, rows).stream()
                        .map(this::view)
                        .toList(),
                ReferralView::id);
    }

    /** What a message to the victim says of the service. */
    @Transactional
    MessageFacts messageFacts(UUID id) {
        var referral = referrals.findByIdOptional(id).orElseThrow(ReferralRefusal::unknown);
        var profile = profiles.get(referral.subject().service());
        accessLog.record(
                Operation.CONSULTATION,
                "message-facts",
                referral.subject().caseId(),
                referral.subject().victimId());
        return new MessageFacts(profile.name(), profile.whatItDoes(), profile.firstContact(), profile.phone());
    }

    private ReferralView view(Referral referral) {
        return ReferralView.of(referral, profiles.get(referral.subject().service()), access.isPartner());
    }

    private static ReferralState state(String name) {
        return Arrays.stream(ReferralState.values())
                .filter(state -> state.name().equals(name))
                .findAny()
                .orElseThrow(ReferralRefusal::stateUnknown);
    }
}
