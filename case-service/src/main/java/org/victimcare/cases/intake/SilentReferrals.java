package org.victimcare.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.contracts.ReferralSent;

/** Waits for the answers of support services. No referral falls silent: without one, a person is asked for, once. */
@ApplicationScoped
class SilentReferrals {

    private static final String SILENT = """
            delete from referral_silence where referral_id in (
                select referral_id from referral_silence where answer_by <= ?1 order by answer_by, referral_id limit ?2
                for update skip locked)
            returning referral_id, case_id, victim_id""";

    private final Session database;
    private final BulkTasks tasks;
    private final WorkCalendar calendar;
    private final SilenceConfig config;
    private final Clock clock;

    SilentReferrals(Session database, BulkTasks tasks, WorkCalendar calendar, SilenceConfig config, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.calendar = calendar;
        this.config = config;
        this.clock = clock;
    }

    /** From when it was sent, not from when we heard of it: a day on which we were away counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sent(ReferralSent sent) {
        var limit = new Limit(config.answerWithin(), LimitUnit.WORKING_DAY);
        database.createNativeMutationQuery("""
                        insert into referral_silence (referral_id, case_id, victim_id, answer_by)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, sent.referralId())
                .setParameter(2, sent.caseId())
                .setParameter(3, sent.victimId())
                .setParameter(4, calendar.deadline(limit, sent.occurredAt()).dueAt())
                .executeUpdate();
    }

    /** Whatever the answer is, nobody need ask for it any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void answered(UUID referralId) {
        database.createNativeMutationQuery("delete from referral_silence where referral_id = ?1")
                .setParameter(1, referralId)
                .executeUpdate();
        tasks.recorded(TaskKind.REFERRAL_SILENT, List.of(referralId));
    }

    /** Takes at most so many that were not answered in time; says how many there were. */
    @Transactional
    int take(int rows) {
        var silent = database.createNativeQuery(SILENT, Silent.class)
                .setParameter(1, clock.instant())
                .setParameter(2, rows)
                .getResultList();
        tasks.open(silent.stream().map(Silent::cause).toList());
        return silent.size();
    }

    /** A referral that nobody answered. */
    record Silent(UUID referralId, UUID caseId, UUID victimId) {

        TaskCause cause() {
            return new TaskCause(TaskKind.REFERRAL_SILENT, "NO_ANSWER", caseId, victimId, referralId);
        }
    }
}
