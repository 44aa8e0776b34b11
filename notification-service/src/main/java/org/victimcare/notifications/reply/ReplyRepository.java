package org.victimcare.notifications.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What came in. */
@ApplicationScoped
class ReplyRepository implements PanacheRepositoryBase<Reply, UUID> {

    boolean knows(String provider, String providerId) {
        return count("provider = ?1 and providerId = ?2", provider, providerId) > 0;
    }

    /** Whether it is new, and this transaction's to see through: another that takes the same waits for its end. */
    boolean claim(String provider, String providerId) {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, provider + "/" + providerId)
                .getSingleResult();
        return !knows(provider, providerId);
    }

    List<UUID> casesOf(UUID victimId) {
        return getSession()
                .createNativeQuery(
                        "select distinct case_id from reply where victim_id = ?1 and case_id is not null", UUID.class)
                .setParameter(1, victimId)
                .getResultList();
    }

    List<Reply> newestBefore(UUID victimId, List<UUID> hidden, UUID before, int rows) {
        var seen = hidden.isEmpty()
                ? find("victimId = ?1 and id < ?2 order by id desc", victimId, before)
                : find("victimId = ?1 and id < ?2 and caseId not in ?3 order by id desc", victimId, before, hidden);
        return seen.page(0, rows).list();
    }

    /** What waits for somebody to find out whose it is: words of danger first, then the oldest. */
    List<Reply> waiting(QueueCursor after, int rows) {
        return getSession()
                .createNativeQuery("""
                    select * from reply where state = 'UNMATCHED' and (kind <> 'WORDS_OF_DANGER', id) > (?1, ?2)
                    order by (kind <> 'WORDS_OF_DANGER'), id limit ?3\
                    """, Reply.class)
                .setParameter(1, after.calm())
                .setParameter(2, after.id())
                .setParameter(3, rows)
                .getResultList();
    }

    List<Reply> lockExpired(Instant now, int limit) {
        return getSession()
                .createNativeQuery("""
                    select * from reply where expires_at <= ?1 order by expires_at limit ?2 for update skip locked\
                    """, Reply.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }
}
