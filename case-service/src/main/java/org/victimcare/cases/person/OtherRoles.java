package org.victimcare.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What a victim's other roles and other cases mean for what they are told: for the service's own work. */
@ApplicationScoped
public class OtherRoles {

    /** A suspect anywhere may not know of it. An accused does, but must not be told as a victim of the same case. */
    private static final String BARRED = """
            select exists (select 1 from suspect_role s
                where s.withdrawn_at is null and (s.standing = 'SUSPECT' or s.suspect_case_id = s.case_id)
                and s.victim_id in (select cast(?1 as uuid) union all
                    select o.victim_id from person_link m join person_link o on o.person_id = m.person_id
                    where m.victim_id = ?1 and m.unlinked_at is null and o.unlinked_at is null))""";

    private static final String SHARING = """
            select o.victim_id from person_link m join person p on p.id = m.person_id and p.shares_wishes
            join person_link o on o.person_id = m.person_id
            where m.victim_id = ?1 and m.unlinked_at is null and o.unlinked_at is null and o.victim_id <> ?1""";

    private final Session database;
    private final SuspectRoleRepository suspects;

    OtherRoles(Session database, SuspectRoleRepository suspects) {
        this.database = database;
        this.suspects = suspects;
    }

    /** Whether no machine may write to a victim, since what it says, or when, could tell a suspect something. */
    @Transactional
    public boolean bar(UUID victimId) {
        return database.createNativeQuery(BARRED, Boolean.class)
                .setParameter(1, victimId)
                .getSingleResult();
    }

    /** Refuses what a victim would be told about a case in which they are on the other side too. */
    @Transactional
    public void demandOneSide(UUID caseId, UUID victimId) {
        if (suspects.counts(List.of(victimId), List.of(caseId))) {
            throw PersonRefusal.victimIsSuspect();
        }
    }

    /** The same person as a victim of other cases, where what they want in one holds in all. */
    @Transactional
    public List<UUID> sharing(UUID victimId) {
        return database.createNativeQuery(SHARING, UUID.class)
                .setParameter(1, victimId)
                .getResultList();
    }
}
