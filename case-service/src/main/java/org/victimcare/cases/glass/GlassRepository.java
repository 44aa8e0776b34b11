package org.victimcare.cases.glass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.Visibility;

/** All glass that was broken. */
@ApplicationScoped
class GlassRepository implements PanacheRepositoryBase<BrokenGlass, UUID> {

    private static final String NEWEST_FIRST = """
        select g.id from broken_glass g join victim_case c on c.id = g.case_id
        where g.id < :before and %s order by g.id desc limit :rows\
        """;

    private final Session database;

    GlassRepository(Session database) {
        this.database = database;
    }

    boolean isOpen(UUID caseId, String staffId, Instant now) {
        return count("caseId = ?1 and staffId = ?2 and expiresAt > ?3", caseId, staffId, now) > 0;
    }

    /** Of every case but those that an auditor must never see. */
    List<GlassView> ofEveryCase(String auditor, UUID before, int rows) {
        var query = database.createNativeQuery(NEWEST_FIRST.formatted(Visibility.unbarred()), UUID.class)
                .setParameter("me", auditor)
                .setParameter("before", before)
                .setParameter("rows", rows);
        return views(query.getResultList());
    }

    /** Of the cases that somebody may see. */
    List<GlassView> visible(Visibility visibility, UUID before, int rows) {
        var query = database.createNativeQuery(NEWEST_FIRST.formatted(visibility.anyRange()), UUID.class)
                .setParameter("before", before)
                .setParameter("rows", rows);
        visibility.parameters().forEach(query::setParameter);
        return views(query.getResultList());
    }

    private List<GlassView> views(List<UUID> ids) {
        return list("id in ?1 order by id desc", ids).stream()
                .map(BrokenGlass::view)
                .toList();
    }
}
