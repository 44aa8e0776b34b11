package org.victimcare.cases.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.testkit.VictimCareServers;

/** No question about tasks reads more than it shows, however many there were. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class TaskPlansTest {

    /** One in ten is open, half of those are somebody's (or "unowned" would be no narrower than "all"), one in a hundred was escalated. */
    private static final String HISTORY = """
            with copies as (
                insert into victim_case select (jsonb_populate_record(c, jsonb_build_object(
                    'id', gen_random_uuid(), 'unit', (array['CN', 'SN', 'SE', 'NE', 'NW'])[1 + n % 5],
                    'reference_normalised', cast(gen_random_uuid() as text)))).*
                from victim_case c cross join generate_series(1, 400) as n where c.id = ?1
                returning id, unit)
            insert into task (id, version, case_id, unit, kind, reason, priority, cause_id, state, due_at, created_at,
                owner, escalation)
            select gen_random_uuid(), 0, id, unit, (array['MESSAGE_BLOCKED', 'MESSAGE_FAILED', 'SAFEGUARDING'])[1 + n % 3],
                'X', (array['NORMAL', 'NORMAL', 'NORMAL', 'HIGH'])[1 + n % 4], gen_random_uuid(),
                case when n % 10 = 0 then 'OPEN' else 'DONE' end, now() - n * interval '1 minute', now(),
                case when n % 20 = 0 then 'vco-' || n / 20 % 70 end, case when n % 1000 = 0 then 1 else 0 end
            from (select c.id, c.unit, (row_number() over ())::int as n
                from copies c cross join generate_series(1, 60)) as numbered""";

    private final Evidence evidence;

    TaskPlansTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', textBlock = """
        all  | all               | task_open
        all  | escalated         | task_escalated
        all  | CN                | task_open_unit
        all  | CN kind           | task_open_unit_kind
        all  | CN priority       | task_open_unit_priority
        all  | CN unowned        | task_open_unowned
        all  | CN escalated      | task_escalated(_unit)?
        all  | mine              | task_open_owner
        unit | all               | task_open_unit
        unit | all               | task_open_case
        unit | overdue           | task_open_unit
        unit | kind              | task_open_unit_kind
        unit | kind overdue      | task_open_unit_kind
        unit | priority          | task_open_unit_priority
        unit | unowned           | task_open_unowned
        unit | escalated         | task_escalated(_unit)?
        unit | mine              | task_open_owner
        unit | mine kind overdue | task_open_owner
        """)
    void theQueueIsAnIndexRange(String whose, String asked, String index) {
        var filter = new TaskFilter(
                asked.contains("mine") ? Ownership.ME : asked.contains("unowned") ? Ownership.NONE : null,
                asked.startsWith("CN") ? "CN" : null,
                asked.contains("kind") ? TaskKind.SAFEGUARDING : null,
                asked.contains("priority") ? TaskPriority.HIGH : null,
                asked.contains("escalated"),
                asked.contains("overdue"));
        var visibility = new Visibility("vco-1", "CN", whose.equals("all"), false);
        filter.check(visibility);

        assertThat(plan(WorkQueue.sql(filter, visibility)))
                .containsPattern("using " + index + "\\b|on " + index + "\\b")
                .doesNotContain("Seq Scan on task");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        task_overdue       | select id from task where state = 'OPEN' and escalation = 0 and priority = 'HIGH' and due_at <= now() order by due_at, id limit 500
        task_[a-z_]+       | select id from task where state = 'OPEN' and escalation = 1 and escalated_at <= now() order by escalated_at, id limit 500
        absence_stand_in   | select absent_id from absence where stand_in_id = 'x' and state = 'IN_FORCE'
        absence_turns      | select id from absence where turns_at <= now() order by turns_at, id limit 100
        absence_of         | select id from absence where absent_id = 'x' and id < ID order by id desc limit 51
        referral_silence_due | select referral_id from referral_silence where answer_by <= now() order by answer_by, referral_id limit 500
        handover_case      | select id from handover where case_id = ID and id < ID order by id desc limit 51
        handover_to        | select id from handover where to_unit = 'SN' and state = 'OFFERED' and id > ID order by id limit 51
        handover_from      | select id from handover where from_unit = 'SN' and state = 'OFFERED' and id > ID order by id limit 51
        handover_remind    | select id from handover where remind_at <= now() order by remind_at, id limit 100
        handover_accepted  | select case_id from handover where state = 'ACCEPTED' and answered_at > now()
        reassignment_running | select id from reassignment where state = 'RUNNING' order by id limit 1
        reassignment_case_waiting | select case_id from reassignment_case where reassignment_id = ID and state = 'WAITING' order by case_id limit 100
        reassignment_case_refused | select case_id from reassignment_case where reassignment_id = ID and state = 'REFUSED' and case_id > ID order by case_id limit 51
        """)
    void whatTheClocksLookForAndWhatIsListedIsAnIndexRange(String index, String sql) {
        assertThat(evidence.plan(sql.replace("ID", "'00000000-0000-0000-0000-000000000001'")))
                .containsPattern("using " + index + "\\b|on " + index + "\\b")
                .doesNotContain("Seq Scan");
    }

    private String plan(String sql) {
        QuarkusTransaction.begin();
        try {
            // what other tests have left open would decide which index is the better one; all of this is rolled back
            evidence.run("delete from task");
            evidence.change(HISTORY, UUID.fromString(OpenTasks.caseWithVictim("")));
            evidence.run("analyze task, victim_case");
            return evidence.plan(filled(sql));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static String filled(String sql) {
        var filled = sql;
        for (var value : Map.of(
                        ":ofUnit", "'CN'",
                        ":unit", "'CN'",
                        ":kind", "'SAFEGUARDING'",
                        ":priority", "'HIGH'",
                        ":now", "now()",
                        ":due", "timestamptz '2020-01-01'",
                        ":after", "'00000000-0000-0000-0000-000000000001'",
                        ":me", "'vco-1'",
                        ":rows", "51")
                .entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
