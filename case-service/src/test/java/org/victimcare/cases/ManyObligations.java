package org.victimcare.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Obligations by the thousand, as a busy week would leave them. */
@ApplicationScoped
public class ManyObligations {

    private final Session database;

    ManyObligations(Session database) {
        this.database = database;
    }

    /** Makes so many, each of another copy of the case, all due at one instant, by a rule to find them by. */
    @Transactional
    public void due(String caseId, String victimId, String rule, Instant opened, Instant due, int number) {
        var quarter = Duration.between(opened, due).dividedBy(4);
        database.createNativeMutationQuery("""
                        with copies as (
                            insert into victim_case select (jsonb_populate_record(c, jsonb_build_object(
                                'id', gen_random_uuid(), 'reference_normalised', cast(gen_random_uuid() as text)))).*
                            from victim_case c cross join generate_series(1, :number) where c.id = :case
                            returning id),
                        numbered as (select id, row_number() over () as n from copies)
                        insert into obligation (id, version, case_id, victim_id, cause_id, rule_id, pack, pack_version,
                            right_number, duty_holder, trigger_code, triggered_at, clock_start, wanted_evidence,
                            clock_started_at, counted_from, limit_amount, limit_unit, enhanced, due_at, half_at,
                            three_quarters_at, next_at, state, unit, borough, category, opened_at)
                        select gen_random_uuid(), 0, id, :victim, gen_random_uuid(), :rule, 'TEST', 1, 6, 'POLICE',
                            'SUSPECT_ARRESTED', :opened, 'TRIGGER', 'VICTIM_INFORMED', :opened, :opened, 5,
                            'WORKING_DAY', n % 3 = 0, :due, :half, :most, :half, 'PENDING',
                            (array['CN', 'SN'])[1 + n % 2], (array['Camden', 'Sutton', 'Brent'])[1 + n % 3],
                            'BURGLARY', :opened
                        from numbered""")
                .setParameter("case", UUID.fromString(caseId))
                .setParameter("victim", UUID.fromString(victimId))
                .setParameter("rule", rule)
                .setParameter("opened", opened)
                .setParameter("due", due)
                .setParameter("half", opened.plus(quarter.multipliedBy(2)))
                .setParameter("most", opened.plus(quarter.multipliedBy(3)))
                .setParameter("number", number)
                .executeUpdate();
    }

    /** Changes rows as the service does, by hand. */
    @Transactional
    public void change(String sql, Object parameter) {
        database.createNativeMutationQuery(sql).setParameter(1, parameter).executeUpdate();
    }
}
