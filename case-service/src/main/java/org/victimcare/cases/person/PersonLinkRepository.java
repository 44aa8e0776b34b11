package org.victimcare.cases.person;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.Visibility;

/** Which victims are one person. */
@ApplicationScoped
class PersonLinkRepository implements PanacheRepositoryBase<PersonLink, UUID> {

    private static final String LINKS = """
            select l.id from person_link l join victim_case c on c.id = l.case_id
            where l.person_id = :person and l.unlinked_at is null and l.id > :after""";

    private static final String ORDER = " order by l.id limit :rows";

    private final Session database;

    PersonLinkRepository(Session database) {
        this.database = database;
    }

    Optional<PersonLink> counting(UUID victimId) {
        return find("victimId = ?1 and unlinkedAt is null", victimId).firstResultOptional();
    }

    List<PersonLink> ofPerson(UUID personId) {
        return list("personId = ?1 and unlinkedAt is null order by id", personId);
    }

    /** The cases that a victim is known from as the same person: none when nobody linked them. */
    Set<UUID> casesOfPersonOf(UUID victimId) {
        return counting(victimId).map(link -> ofPerson(link.personId())).orElse(List.of()).stream()
                .map(PersonLink::caseId)
                .collect(toSet());
    }

    /** The links of a person to cases that somebody may see. */
    List<PersonLink> visible(UUID personId, UUID after, Visibility visibility, int rows) {
        var query = database.createNativeQuery(sql(visibility), UUID.class)
                .setParameter("person", personId)
                .setParameter("after", after)
                .setParameter("rows", rows);
        visibility.parameters().forEach(query::setParameter);
        return list("id in ?1 order by id", query.getResultList());
    }

    /** Whether somebody may see at least two cases of a person. */
    boolean isSharedInSight(UUID personId, Visibility visibility) {
        return visible(personId, new UUID(0, 0), visibility, 2).size() == 2;
    }

    /** So that of two changes at once one sees the other: always in the same order. */
    void lock(Collection<UUID> victims) {
        database.createNativeQuery(
                        "select id from victim where id = any(cast(?1 as uuid[])) order by id for update", UUID.class)
                .setParameter(1, victims.toArray(UUID[]::new))
                .getResultList();
    }

    static String sql(Visibility visibility) {
        return "select id from ("
                + visibility.ranges().stream()
                        .map(range -> "(" + LINKS + " and " + range + ORDER + ")")
                        .collect(joining(" union "))
                + ") as link order by id limit :rows";
    }
}
