package org.victimcare.notifications.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What providers took. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

    /** What went under a reference, several where they went as one: locked, so that a receipt and the answer to a question do not both count. */
    List<Handover> locked(String provider, String reference) {
        return getSession()
                .createNativeQuery(
                        "select * from handover where provider = ?1 and reference = ?2 order by notification_id for update",
                        Handover.class)
                .setParameter(1, provider)
                .setParameter(2, reference)
                .getResultList();
    }

    /** Those whose receipt has to be asked for. */
    List<Handover> lockPolls(Instant now, int limit) {
        return getSession()
                .createNativeQuery(
                        "select * from handover where poll_at <= ?1 order by poll_at limit ?2 for update skip locked",
                        Handover.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }
}
