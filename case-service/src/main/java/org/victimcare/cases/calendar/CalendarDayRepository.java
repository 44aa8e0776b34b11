package org.victimcare.cases.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The days that were added while the service was running. */
@ApplicationScoped
class CalendarDayRepository implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    @Transactional
    List<CalendarDay> all() {
        return listAll();
    }

    /** Remembers a day; false when somebody else added it meanwhile. */
    boolean add(LocalDate date, String name, Instant now, String by) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into calendar_day (date, name, added_at, added_by) values (?1, ?2, ?3, ?4)
                                on conflict do nothing""")
                        .setParameter(1, date)
                        .setParameter(2, name)
                        .setParameter(3, now)
                        .setParameter(4, by)
                        .executeUpdate()
                == 1;
    }

    /** Takes a day back, and keeps who did and why; false when there is no such day. */
    boolean remove(LocalDate date, String reason, Instant now, String by) {
        return getEntityManager()
                        .createNativeQuery("""
                                with gone as (delete from calendar_day where date = ?1 returning *)
                                insert into calendar_day_removed
                                    (date, name, added_at, added_by, removed_at, removed_by, reason)
                                select date, name, added_at, added_by, ?2, ?3, ?4 from gone""")
                        .setParameter(1, date)
                        .setParameter(2, now)
                        .setParameter(3, by)
                        .setParameter(4, reason)
                        .executeUpdate()
                == 1;
    }
}
