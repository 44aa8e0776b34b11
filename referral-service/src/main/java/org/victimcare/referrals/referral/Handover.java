package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;
import org.victimcare.referrals.directory.Profiles;
import org.victimcare.referrals.pack.PackQuestion;
import org.victimcare.referrals.pack.PackSeal;

/** The transactions before and after the question for a victim's details. */
@ApplicationScoped
class Handover {

    private final ReferralAccess access;
    private final Profiles profiles;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Handover(
            ReferralAccess access,
            Profiles profiles,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.profiles = profiles;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PackQuestion readyToSend(UUID id, @Nullable String ifMatch) {
        return access.get(id, ifMatch).readyToSend(clock.instant());
    }

    @Transactional
    RestResponse<ReferralView> sent(UUID id, @Nullable String ifMatch, PackSeal seal) {
        var referral = access.get(id, ifMatch);
        eventLog.append(referral.send(seal, caller.id(), clock.instant()));
        accessLog.record(
                Operation.ALTERATION,
                "send-referral",
                referral.subject().caseId(),
                referral.subject().victimId());
        return Versions.ok(
                ReferralView.of(referral, profiles.get(referral.subject().service()), false), referral.version());
    }

    @Transactional
    PackQuestion readyToRead(UUID id) {
        return access.get(id).readyToRead(clock.instant());
    }

    @Transactional
    void disclosed(UUID id) {
        var referral = access.get(id);
        referral.readyToRead(clock.instant());
        accessLog.disclosed(
                "read-referral-pack",
                referral.subject().caseId(),
                referral.subject().victimId(),
                referral.subject().service(),
                "referral " + id);
    }
}
