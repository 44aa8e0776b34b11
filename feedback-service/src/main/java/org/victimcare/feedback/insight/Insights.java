package org.victimcare.feedback.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Reads the counters: their number grows with the days and the groups, not with the answers. */
@ApplicationScoped
class Insights {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final Session database;

    Insights(Session database) {
        this.database = database;
    }

    @Transactional
    SatisfactionView satisfaction(Asked asked) {
        // the name of a column cannot be a parameter; it comes from an enumeration of ours
        var counts = database.createNativeQuery("""
                        select %s as value,
                               cast(coalesce(sum(base) filter (where what = ?1), 0) as bigint) as n,
                               cast(coalesce(sum(hits) filter (where what = ?1), 0) as bigint) as satisfied,
                               cast(coalesce(sum(base) filter (where what = ?2), 0) as bigint) as invited,
                               cast(coalesce(sum(hits) filter (where what = ?2), 0) as bigint) as answered
                        from share_count where what in (?1, ?2) and day between ?3 and ?4
                        group by 1 order by 1""".formatted(asked.by().column()), Count.class)
                .setParameter(1, asked.question().name())
                .setParameter(2, Tally.INVITATION)
                .setParameter(3, Optional.ofNullable(asked.from()).orElse(FIRST))
                .setParameter(4, Optional.ofNullable(asked.to()).orElse(LAST))
                .getResultList();
        return SatisfactionView.of(asked, List.copyOf(counts));
    }
}
