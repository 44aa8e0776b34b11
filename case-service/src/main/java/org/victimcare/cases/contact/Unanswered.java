package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How often a victim was asked something since they last answered anything: counted from the messages that went out, so
 * that nobody who asks has to be trusted with it.
 */
@ApplicationScoped
class Unanswered {

    /**
     * What was asked in vain.
     *
     * @param times how often
     * @param since when first; absent where never
     */
    record Asked(long times, @Nullable Instant since) {

        static final Asked NEVER = new Asked(0, null);

        /** The graver of what we know and what we are told. */
        Asked or(int told, @Nullable Instant toldSince) {
            return new Asked(
                    Math.max(times, told),
                    Stream.of(since, toldSince)
                            .flatMap(Stream::ofNullable)
                            .min(Instant::compareTo)
                            .orElse(null));
        }
    }

    /** An answer is a confirmed address, a conversation that met something, a call-back or a task that says that they were reached. */
    private static final String IN_VAIN = """
            select count(*), min(at) from contact_record
            where case_id = ?1 and victim_id = ?2 and template = ?3 and result = 'SENT' and at > (
                select coalesce(max(answered), '-infinity') from (
                    select max(closed_at) as answered from contact_quarantine where victim_id = ?2 and state = 'CONFIRMED'
                    union all
                    select max(completed_at) from task where victim_id = ?2 and outcome = 'VICTIM_REACHED'
                    union all
                    select max(kept_at) from call_back where victim_id = ?2
                    union all
                    select max(informed_at) from obligation where victim_id = ?2 and evidence = 'CONVERSATION') as each)""";

    private final Session database;

    Unanswered(Session database) {
        this.database = database;
    }

    /** Of what needs no answer nothing is unanswered. */
    Asked of(UUID caseId, UUID victimId, String template, @Nullable Purpose purpose) {
        return purpose != Purpose.CONFIRMATION
                ? Asked.NEVER
                : database.createNativeQuery(IN_VAIN, Asked.class)
                        .setParameter(1, caseId)
                        .setParameter(2, victimId)
                        .setParameter(3, template)
                        .getSingleResult();
    }
}
