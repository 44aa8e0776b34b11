package org.victimcare.feedback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.victimcare.kit.security.AccessLog;

/** Makes the links of invitations, and follows them back. */
@ApplicationScoped
public class Links {

    private final InvitationRepository invitations;
    private final LinkTokens tokens;
    private final LinkConfig config;
    private final AccessLog accessLog;
    private final Clock clock;

    Links(InvitationRepository invitations, LinkTokens tokens, LinkConfig config, AccessLog accessLog, Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.config = config;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What a message needs; the only moment at which a link exists in plain. */
    record MessageFacts(String link, Instant expiresAt) {}

    /** Makes the link, or the same once more. */
    @Transactional
    MessageFacts factsOf(UUID invitationId) {
        var now = clock.instant();
        var invitation = invitations.locked(invitationId);
        var token = tokens.tokenOf(invitationId);
        var expiresAt = invitation.linkMade(LinkTokens.hash(token), now.plus(config.lifetime()), now);
        accessLog.disclosed(
                "survey-link", invitation.caseId(), invitation.victimId(), "notification-service", "SURVEY_INVITE");
        return new MessageFacts(config.base() + "/" + token, expiresAt);
    }

    /** Whether the survey behind the link can be answered now; says nothing when it can. */
    @Transactional
    public void check(String token) {
        var invitation = invitations.byTokenHash(LinkTokens.hash(token)).orElseThrow(InvitationRefusal::linkUnknown);
        invitation.checkOpen(clock.instant());
    }

    /** Uses the link up. It belongs to the transaction that keeps the answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Invited use(String token) {
        var invitation =
                invitations.lockedByTokenHash(LinkTokens.hash(token)).orElseThrow(InvitationRefusal::linkUnknown);
        invitation.answered(clock.instant());
        return invitation.invited();
    }
}
