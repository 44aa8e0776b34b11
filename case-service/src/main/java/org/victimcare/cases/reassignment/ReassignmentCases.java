package org.victimcare.cases.reassignment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.contracts.StaffRole;

/** Which cases a reassignment is about, and what became of each. */
@ApplicationScoped
class ReassignmentCases {

    private final Session database;

    ReassignmentCases(Session database) {
        this.database = database;
    }

    /** Notes all open cases that somebody has in a role, as far as whoever asks may see them. */
    void noteAll(UUID id, StaffRole role, String from, Visibility visibility) {
        var query = database.createNativeMutationQuery("""
                        insert into reassignment_case (reassignment_id, case_id, state)
                        select :id, c.id, 'WAITING' from victim_case c
                        where %s = :from and c.closed_at is null and %s""".formatted(holder(role), visible(visibility)))
                .setParameter("id", id)
                .setParameter("from", from);
        see(query, visibility);
        query.executeUpdate();
    }

    /** Notes the cases that were listed. What whoever asks may not see is not there. */
    void noteListed(UUID id, List<UUID> listed, Visibility visibility) {
        var query = database.createNativeMutationQuery("""
                        insert into reassignment_case (reassignment_id, case_id, state, refusal)
                        select distinct :id, a.id, case when c.id is null then 'REFUSED' else 'WAITING' end,
                            case when c.id is null then 'NOT_FOUND' end
                        from unnest(cast(:listed as uuid[])) as a (id)
                        left join victim_case c on c.id = a.id and %s""".formatted(visible(visibility)))
                .setParameter("id", id)
                .setParameter("listed", listed.toArray(UUID[]::new));
        see(query, visibility);
        query.executeUpdate();
    }

    /** How many open cases there are to move, counted to one more than the most. */
    long countOpen(StaffRole role, String from, Visibility visibility, long most) {
        var query = database.createNativeQuery("""
                        select count(*) from (select 1 from victim_case c
                            where %s = :from and c.closed_at is null and %s limit :most) as counted""".formatted(holder(role), visible(visibility)), Long.class)
                .setParameter("from", from)
                .setParameter("most", most + 1);
        see(query, visibility);
        return query.getSingleResult();
    }

    long countTasks(String owner, long most) {
        return database.createNativeQuery("""
                        select count(*) from (select 1 from task where owner = ?1 and state = 'OPEN' limit ?2) as counted""", Long.class)
                .setParameter(1, owner)
                .setParameter(2, most + 1)
                .getSingleResult();
    }

    /** Those that wait, always in the same order. */
    List<UUID> waiting(UUID id, int rows) {
        return database.createNativeQuery("""
                        select case_id from reassignment_case where reassignment_id = ?1 and state = 'WAITING'
                        order by case_id limit ?2""", UUID.class)
                .setParameter(1, id)
                .setParameter(2, rows)
                .getResultList();
    }

    /** Keeps everybody else from changing the cases meanwhile, in an order in which nobody waits for us in vain. */
    void lock(List<UUID> caseIds) {
        database.createNativeQuery(
                        "select id from victim_case where id = any(cast(?1 as uuid[])) order by id for update",
                        UUID.class)
                .setParameter(1, caseIds.toArray(UUID[]::new))
                .getResultList();
    }

    void settle(UUID id, UUID caseId, @Nullable CaseRefused refusal) {
        database.createNativeMutationQuery(
                        "update reassignment_case set state = ?3, refusal = ?4 where reassignment_id = ?1 and case_id = ?2")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, refusal == null ? "MOVED" : "REFUSED")
                .setParameter(4, refusal == null ? null : refusal.name(), String.class)
                .executeUpdate();
    }

    List<RefusedCase> refused(UUID id, UUID after, int rows) {
        return database
                .createNativeQuery("""
                        select case_id, refusal from reassignment_case
                        where reassignment_id = ?1 and state = 'REFUSED' and case_id > ?2 order by case_id limit ?3""", Refused.class)
                .setParameter(1, id)
                .setParameter(2, after)
                .setParameter(3, rows)
                .getResultList()
                .stream()
                .map(row -> new RefusedCase(row.caseId(), CaseRefused.valueOf(row.refusal())))
                .toList();
    }

    private static String visible(Visibility visibility) {
        return visibility.ranges().stream().collect(joining(" or ", "(", ")"));
    }

    private static void see(CommonQueryContract query, Visibility visibility) {
        query.setParameter("me", visibility.staffId());
        if (!visibility.everyUnit()) {
            query.setParameter("unit", visibility.unit());
        }
    }

    private static String holder(StaffRole role) {
        return switch (role) {
            case INVESTIGATING_OFFICER -> "c.investigating_staff_id";
            case VICTIM_CARE_OFFICER -> "c.victim_care_staff_id";
            case FAMILY_LIAISON_OFFICER -> "c.family_liaison_staff_id";
            case UNKNOWN -> throw new IllegalArgumentException("Nobody is assigned as UNKNOWN");
        };
    }

    /** As it comes from the database. */
    record Refused(UUID caseId, String refusal) {}
}
