package org.victimcare.notifications.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** The notifications. What is due is found by an index that holds nothing else. */
@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {

    static final String DUE = """
        select * from notification
        where urgency = ?1 and state in ('DUE', 'CLAIMED') and lane is null and due_at <= ?2
        order by deadline limit ?3 for update skip locked\
        """;

    static final String WAITING = """
        select * from notification where lane = ?1 and urgency = ?2
        order by deadline limit ?3 for update skip locked\
        """;

    static final String COMPANIONS = """
        select * from notification
        where victim_id = ?1 and case_id = ?2 and state = 'DUE' and urgency = 'DIGEST' and due_at <= ?3
            and lane is not distinct from ?4 and id <> ?6
        order by id limit ?5 for update skip locked\
        """;

    private static final String INSERT_ONCE = """
        insert into notification (id, version, case_id, victim_id, subject_id, template, cause_id,
            correlation_id, traceparent, rule_id, rule_version, urgency, channels, max_age_seconds,
            acknowledge, state, planned_at, due_at, deadline, attempts, unanswered)
        select ?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 'DUE', ?15, ?16,
            cast(?17 as timestamptz), 0, 0
        where not exists (select from erased_victim where victim_id = ?3)
        on conflict (cause_id, victim_id, template) do nothing\
        """;

    /** A plan that is there already, for the same cause, victim and template, stays as it is; nobody erased gets one. */
    boolean insertOnce(Notification planned) {
        var plan = planned.plan();
        var terms = planned.terms();
        return getSession()
                        .createNativeMutationQuery(INSERT_ONCE)
                        .setParameter(1, planned.id())
                        .setParameter(2, plan.caseId())
                        .setParameter(3, plan.victimId())
                        .setParameter(4, plan.subjectId())
                        .setParameter(5, plan.template().name())
                        .setParameter(6, plan.causeId())
                        .setParameter(7, plan.correlationId())
                        .setParameter(8, plan.traceparent(), String.class)
                        .setParameter(9, terms.ruleId(), String.class)
                        .setParameter(10, terms.ruleVersion(), String.class)
                        .setParameter(11, terms.urgency().name())
                        .setParameter(12, terms.channels())
                        .setParameter(13, terms.maxAgeSeconds())
                        .setParameter(14, terms.acknowledge())
                        .setParameter(15, planned.plannedAt())
                        .setParameter(16, planned.dueAt())
                        .setParameter(17, planned.deadline().latest())
                        .executeUpdate()
                == 1;
    }

    /**
     * Of what is due of one urgency, and in no lane, that whose deadline is next, locked. Those that another worker is about to claim are
     * passed over, not waited for.
     */
    List<Notification> lockDue(Urgency urgency, Instant now, int limit) {
        return getSession()
                .createNativeQuery(DUE, Notification.class)
                .setParameter(1, urgency.name())
                .setParameter(2, now)
                .setParameter(3, limit)
                .getResultList();
    }

    /** The same of what waits in a lane. */
    List<Notification> lockWaitingIn(Channel lane, Urgency urgency, int limit) {
        return getSession()
                .createNativeQuery(WAITING, Notification.class)
                .setParameter(1, lane.name())
                .setParameter(2, urgency.name())
                .setParameter(3, limit)
                .getResultList();
    }

    /** What waits for the same victim about the same case, in the same place, and is as little urgent. */
    List<Notification> lockCompanions(Notification first, @Nullable Channel lane, Instant now, int limit) {
        return getSession()
                .createNativeQuery(COMPANIONS, Notification.class)
                .setParameter(1, first.plan().victimId())
                .setParameter(2, first.plan().caseId())
                .setParameter(3, now)
                .setParameter(4, lane == null ? null : lane.name(), String.class)
                .setParameter(5, limit)
                .setParameter(6, first.id())
                .getResultList();
    }

    /** What a victim has a right to hear until then, and is not told yet: it comes before what has more time. */
    void hasDeadline(UUID victimId, String template, UUID subjectId, Instant dueAt) {
        getSession()
                .createNativeMutationQuery("""
                    update notification
                    set right_due_at = least(right_due_at, ?4), deadline = least(deadline, ?4)
                    where victim_id = ?1 and template = ?2 and state in ('DUE', 'CLAIMED')
                        and (subject_id = ?3 or victim_id = ?3)\
                    """)
                .setParameter(1, victimId)
                .setParameter(2, template)
                .setParameter(3, subjectId)
                .setParameter(4, dueAt)
                .executeUpdate();
    }

    /**
     * When a victim got what is counted, the newest first; several that went as one count once. What another worker is about to send counts as sent, where it was
     * planned first: of two, only one waits for the other. What goes with it does not count.
     */
    List<Instant> sentLately(Claimed claimed, Instant since, Instant now) {
        return getSession()
                .createNativeQuery("""
                    select max(coalesce(ended_at, cast(?3 as timestamptz))) as at from notification
                    where victim_id = ?1 and urgency <> 'IMMEDIATE' and not acknowledge
                        and (state = 'SENT' and ended_at > ?2 or state = 'CLAIMED' and due_at > ?3 and id < ?4
                            and id <> all(cast(string_to_array(?5, ',') as uuid[])))
                    group by coalesce(message_id, id::text)
                    order by at desc\
                    """, Instant.class)
                .setParameter(1, claimed.plan().victimId())
                .setParameter(2, since)
                .setParameter(3, now)
                .setParameter(4, claimed.id())
                .setParameter(5, claimed.companionIds())
                .getResultList();
    }

    Optional<Notification> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that wait by a rule. What a worker is about to claim is passed over. */
    List<Notification> lockWaiting(String ruleId, int limit) {
        return getSession()
                .createNativeQuery("""
                    select * from notification where state = 'DUE' and rule_id = ?1
                    order by id limit ?2 for update skip locked\
                    """, Notification.class)
                .setParameter(1, ruleId)
                .setParameter(2, limit)
                .getResultList();
    }

    /** What waits for a victim. What a worker is about to claim is waited for, and waits again or is over afterwards. */
    List<Notification> lockWaitingFor(UUID victimId) {
        return find("plan.victimId = ?1 and state = ?2", victimId, State.DUE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** When the most overdue became due, if any did. */
    Optional<Instant> oldestDue(Instant now) {
        return getSession().createNativeQuery("""
            select due_at from notification where state in ('DUE', 'CLAIMED') and due_at <= ?1
            order by due_at limit 1\
            """, Instant.class).setParameter(1, now).getResultList().stream()
                .findFirst();
    }

    List<UUID> casesOf(UUID victimId) {
        return getSession()
                .createNativeQuery("select distinct case_id from notification where victim_id = ?1", UUID.class)
                .setParameter(1, victimId)
                .getResultList();
    }

    List<Notification> newestBefore(UUID before, MessageFilter filter, int limit) {
        var query = getSession()
                .createNativeQuery(
                        "select n.* from notification n where n.id < :before" + filter.conditions()
                                + " order by n.id desc limit :limit",
                        Notification.class)
                .setParameter("before", before)
                .setParameter("limit", limit);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
