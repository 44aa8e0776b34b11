package org.victimcare.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What is kept of how to contact the victims of a case, and those who speak for them; the past plans too. */
@ApplicationScoped
class KeptPlans {

    /** Whose plans they are. */
    private static final String HOLDERS = """
            (select id from victim where case_id = ?1
             union all select r.id from victim v join representative r on r.victim_id = v.id where v.case_id = ?1)""";

    private final Session database;

    KeptPlans(Session database) {
        this.database = database;
    }

    void dropCodeWords(UUID caseId) {
        run(
                caseId,
                "update contact_plan set version = version + 1, code_word = null where code_word is not null and victim_id in ",
                "update contact_plan_past set plan = cast(cast(plan as jsonb) #- array['plan', 'codeWord'] as text) where victim_id in ");
    }

    /** What is left is the plan of somebody with whom nothing was agreed. */
    void drop(UUID caseId) {
        run(
                caseId,
                "delete from contact_channel where victim_id in ",
                "delete from contact_plan_past where victim_id in ",
                """
                update contact_plan set version = version + 1, set_at = null, set_by = null, safe_from = null, safe_to = null,
                    days = '', discreet = true, code_word = null, do_not_contact_from = null, do_not_contact_to = null,
                    do_not_contact_reason = null, expires_at = null, never_contact = '', withheld_number = true,
                    safe_name = null, interpreter = false, format = 'STANDARD' where victim_id in""");
    }

    private void run(UUID caseId, String... statements) {
        Stream.of(statements).forEach(statement -> database.createNativeMutationQuery(statement + " " + HOLDERS)
                .setParameter(1, caseId)
                .executeUpdate());
    }
}
