package org.victimcare.cases.contact;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.victimcare.contracts.Channel;

/** The quarantines of new addresses. */
@ApplicationScoped
class QuarantineRepository implements PanacheRepositoryBase<Quarantine, UUID> {

    Quarantine get(UUID victimId, UUID id) {
        return findByIdOptional(id)
                .filter(quarantine -> quarantine.victimId().equals(victimId))
                .orElseThrow(() -> QuarantineRefusal.notFound(id));
    }

    List<Quarantine> open(UUID victimId, UUID holder) {
        return list("victimId = ?1 and state = ?2", victimId, Quarantine.State.OPEN).stream()
                .filter(quarantine -> quarantine.holder().equals(holder))
                .toList();
    }

    Set<Channel> openChannels(UUID victimId, UUID holder) {
        return open(victimId, holder).stream()
                .map(Quarantine::channel)
                .collect(toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    List<Quarantine> newestFirst(UUID victimId, UUID before, int rows) {
        return find("victimId = ?1 and id < ?2 order by id desc", victimId, before)
                .page(0, rows)
                .list();
    }
}
