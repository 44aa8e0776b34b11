package org.victimcare.feedback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;

/**
 * What case events told us. One statement an event, and no entity: an import brings thousands. What comes late of somebody
 * who was erased is not written down.
 */
@ApplicationScoped
class KnownCases {

    /** Another invitation of the victim does not count when it is the one that is being decided on. */
    private static final String FACTS = """
            select v.victim_id, c.category, c.marking, c.borough, c.unit, c.reported_at, v.age_band,
                   exists (select from known_victim k where k.victim_id = v.victim_id and k.do_not_contact),
                   (select max(i.due_at) from invitation i
                     where i.victim_id = v.victim_id and i.state not in ('EXCLUDED', 'CANCELLED') and i.id <> ?2),
                   exists (select from invitation i
                     where i.case_id = v.case_id and i.victim_id = v.victim_id and i.stage = 'CASE_CLOSED'
                       and i.state not in ('EXCLUDED', 'CANCELLED') and i.id <> ?2)
            from known_victim v left join known_case c on c.case_id = v.case_id
            where v.case_id = ?1""";

    private static final List<String> MOVE = List.of(
            "update known_case set unit = ?2 where case_id = ?1",
            "update invitation set version = version + 1, unit = ?2 where case_id = ?1 and state <> 'INVITED'",
            "update response set unit = ?2 where id in (select id from invitation where case_id = ?1)");

    private static final UUID NONE = new UUID(0, 0);

    private final Session database;

    KnownCases(Session database) {
        this.database = database;
    }

    void opened(CaseOpened opened) {
        database.createNativeMutationQuery("""
                        insert into known_case (case_id, category, borough, unit, marking, reported_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (case_id) do nothing""")
                .setParameter(1, opened.caseId())
                .setParameter(2, opened.crimeCategory().name())
                .setParameter(3, opened.borough())
                .setParameter(4, opened.unit())
                .setParameter(5, opened.marking().name())
                .setParameter(6, opened.reportedAt())
                .executeUpdate();
    }

    /**
     * The answers of a case are read by the unit that holds it. An invitation that is out stays with the unit that sent it:
     * who was asked and who answered are counted for one and the same.
     */
    void moved(CaseUnitChanged changed) {
        for (var sql : MOVE) {
            database.createNativeMutationQuery(sql)
                    .setParameter(1, changed.caseId())
                    .setParameter(2, changed.toUnit())
                    .executeUpdate();
        }
    }

    /** Whoever is to be asked later is decided on again by what is known then. */
    void marked(MarkingChanged changed) {
        database.createNativeMutationQuery("update known_case set marking = ?2, category = ?3 where case_id = ?1")
                .setParameter(1, changed.caseId())
                .setParameter(2, changed.marking().name())
                .setParameter(3, changed.crimeCategory().name())
                .executeUpdate();
    }

    void added(VictimAdded added) {
        database.createNativeMutationQuery("""
                        insert into known_victim (case_id, victim_id) select ?1, ?2
                        where not exists (select from erased_victim where victim_id = ?2) on conflict do nothing""")
                .setParameter(1, added.caseId())
                .setParameter(2, added.victimId())
                .executeUpdate();
    }

    void assessed(VictimAssessed assessed) {
        database.createNativeMutationQuery("""
                        insert into known_victim (case_id, victim_id, age_band) select ?1, ?2, ?3
                        where not exists (select from erased_victim where victim_id = ?2)
                        on conflict (case_id, victim_id) do update set age_band = excluded.age_band""")
                .setParameter(1, assessed.caseId())
                .setParameter(2, assessed.victimId())
                .setParameter(3, assessed.ageBand().name())
                .executeUpdate();
    }

    void planChanged(ContactPlanChanged changed) {
        database.createNativeMutationQuery("""
                        insert into known_victim (case_id, victim_id, do_not_contact) select ?1, ?2, ?3
                        where not exists (select from erased_victim where victim_id = ?2)
                        on conflict (case_id, victim_id) do update set do_not_contact = excluded.do_not_contact""")
                .setParameter(1, changed.caseId())
                .setParameter(2, changed.victimId())
                .setParameter(3, changed.doNotContact())
                .executeUpdate();
    }

    /** Everybody whom the case is about. */
    List<Known> victimsOf(UUID caseId, CaseStatus status) {
        return database
                .createNativeQuery(FACTS, Row.class)
                .setParameter(1, caseId)
                .setParameter(2, NONE)
                .getResultList()
                .stream()
                .map(row -> row.known(status))
                .toList();
    }

    /** What is known now about the victim of an invitation that was decided on earlier. */
    Known again(Invitation invitation) {
        return database.createNativeQuery(FACTS + " and v.victim_id = ?3", Row.class)
                .setParameter(1, invitation.caseId())
                .setParameter(2, invitation.id())
                .setParameter(3, invitation.victimId())
                .getSingleResult()
                .known(CaseStatus.UNKNOWN);
    }

    /** A victim, and which figures their answer belongs to. */
    record Known(VictimFacts facts, String borough, String unit) {}

    /** As it comes from the database. The case is absent when its opening never reached us. */
    record Row(
            UUID victimId,
            @Nullable String category,
            @Nullable String marking,
            @Nullable String borough,
            @Nullable String unit,
            @Nullable Instant reportedAt,
            @Nullable String ageBand,
            boolean doNotContact,
            @Nullable Instant lastAsked,
            boolean askedAboutCase) {

        Known known(CaseStatus status) {
            var facts = new VictimFacts(
                    victimId,
                    category == null ? CrimeCategory.UNKNOWN : CrimeCategory.valueOf(category),
                    marking == null ? Marking.UNKNOWN : Marking.valueOf(marking),
                    status,
                    reportedAt,
                    ageBand == null ? AgeBand.NOT_KNOWN : AgeBand.valueOf(ageBand),
                    doNotContact,
                    lastAsked,
                    askedAboutCase);
            return new Known(facts, borough == null ? "Not known" : borough, unit == null ? "Not known" : unit);
        }
    }
}
