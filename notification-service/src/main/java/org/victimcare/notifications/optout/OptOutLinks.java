package org.victimcare.notifications.optout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.victimcare.contracts.NotificationOptedOut;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/** The links: what is known of one is its digest, so that whoever reads the database can turn nothing off. */
@ApplicationScoped
public class OptOutLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(90);
    private static final int TOKEN_BYTES = 24;
    private static final int PAGE = 1_000;

    private final Session database;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Clock clock;
    private final String base;
    private final SecureRandom random = new SecureRandom();

    OptOutLinks(
            Session database,
            EventLog eventLog,
            AccessLog accessLog,
            Clock clock,
            @ConfigProperty(name = "notifications.mail.opt-out-base") String base) {
        this.database = database;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.clock = clock;
        this.base = base;
    }

    /** A link of its own for a message that is about to be sent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String make(UUID caseId, UUID victimId, UUID notificationId, String template) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeMutationQuery("""
                        insert into opt_out_link (digest, case_id, victim_id, notification_id, template, expires_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, digest(token))
                .setParameter(2, caseId)
                .setParameter(3, victimId)
                .setParameter(4, notificationId)
                .setParameter(5, template)
                .setParameter(6, clock.instant().plus(GOOD_FOR))
                .executeUpdate();
        return base + "/" + token;
    }

    /** Turns off what a link is for. A link that is used, too old or none changes nothing, and nobody is told which. */
    @Transactional
    void use(String token) {
        database
                .createNativeQuery("""
                        update opt_out_link set used_at = ?2 where digest = ?1 and used_at is null and expires_at > ?2
                        returning case_id, notification_id, victim_id, template""", Link.class)
                .setParameter(1, digest(token))
                .setParameter(2, clock.instant())
                .getResultList()
                .stream()
                .findFirst()
                .ifPresent(link -> {
                    accessLog.record(Operation.ALTERATION, "opt-out-by-link", link.caseId(), link.victimId());
                    eventLog.append(new NotificationOptedOut(
                            link.caseId(), link.notificationId(), link.victimId(), link.template(), clock.instant()));
                });
    }

    /** Forgets some links that are too old; says whether there may be more. */
    @Transactional
    boolean forgetExpired() {
        return database.createNativeMutationQuery("""
                                delete from opt_out_link where digest in (
                                    select digest from opt_out_link where expires_at <= ?1
                                    order by expires_at limit ?2 for update skip locked)""")
                        .setParameter(1, clock.instant())
                        .setParameter(2, PAGE)
                        .executeUpdate()
                == PAGE;
    }

    /** What a link is for. */
    record Link(UUID caseId, UUID notificationId, UUID victimId, String template) {}

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
