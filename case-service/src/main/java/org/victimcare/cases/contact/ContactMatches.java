package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.contracts.Channel;
import org.victimcare.kit.security.AccessLog;

/**
 * Says whose address a message came from. In doubt it is nobody's: an address of two people, of somebody who speaks for a
 * victim, of a suspect or co-resident, one that must never be used, or one that nobody has confirmed yet.
 */
@ApplicationScoped
class ContactMatches {

    private static final String BY_DIGITS = """
        select distinct p.victim_id, p.case_id from contact_channel c join contact_plan p on p.victim_id = c.victim_id
        where c.digits = ?1 limit 2\
        """;

    private static final String BY_MAILBOX = """
        select distinct p.victim_id, p.case_id from contact_channel c join contact_plan p on p.victim_id = c.victim_id
        where c.channel = 'EMAIL' and regexp_replace(lower(c.address), '\\+[^@]*@', '@') = ?1 limit 2\
        """;

    private static final String UNCONFIRMED = """
        select exists (select from contact_quarantine where victim_id = ?1 and channel = ?2 and state = 'OPEN')\
        """;

    /** Whose plan holds the address. */
    record Holder(UUID id, UUID caseId) {}

    private final ContactPlanRepository plans;
    private final LinkedContactRepository linked;
    private final Fingerprints fingerprints;
    private final Session database;
    private final AccessLog accessLog;

    ContactMatches(
            ContactPlanRepository plans,
            LinkedContactRepository linked,
            Fingerprints fingerprints,
            Session database,
            AccessLog accessLog) {
        this.plans = plans;
        this.linked = linked;
        this.fingerprints = fingerprints;
        this.database = database;
        this.accessLog = accessLog;
    }

    @Transactional
    ContactMatch find(MatchContact asked) {
        var holders = holders(asked.channel(), asked.address());
        var match = holders.size() == 1 && isBelieved(holders.get(0), asked)
                ? new ContactMatch(holders.get(0).caseId(), holders.get(0).id())
                : ContactMatch.NONE;
        accessLog.searched("match-contact", List.of(asked.channel().name()), match.victimId() == null ? 0 : 1);
        if (match.victimId() != null) {
            accessLog.disclosed("match-contact", match.caseId(), match.victimId(), "notification-service", "REPLY");
        }
        return match;
    }

    private List<Holder> holders(Channel channel, String address) {
        var point = ContactPoint.of(channel, address);
        var compared = point.substring(point.indexOf(':') + 1);
        if (compared.isEmpty() || (channel != Channel.SMS && channel != Channel.EMAIL)) {
            return List.of();
        }
        return database.createNativeQuery(channel == Channel.SMS ? BY_DIGITS : BY_MAILBOX, Holder.class)
                .setParameter(1, compared)
                .getResultList();
    }

    private boolean isBelieved(Holder holder, MatchContact asked) {
        var plan = plans.get(holder.id()).view();
        var point = ContactPoint.of(asked.channel(), asked.address());
        return plan.representativeId() == null
                && plan.plan().neverContact().stream().map(ContactPoint::of).noneMatch(point::equals)
                && !linked.counting(holder.caseId()).contains(fingerprints.of(asked.channel(), asked.address()))
                && !database.createNativeQuery(UNCONFIRMED, Boolean.class)
                        .setParameter(1, holder.id())
                        .setParameter(2, asked.channel().name())
                        .getSingleResult();
    }
}
