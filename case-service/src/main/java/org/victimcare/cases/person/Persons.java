package org.victimcare.cases.person;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.cases.person.PersonLinkResource.LinkPerson;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** What can be done with victims who are one person. Each method is one transaction. */
@ApplicationScoped
class Persons {

    private final PersonLinkRepository links;
    private final SuspectRoleRepository suspects;
    private final LinkNews news;
    private final Victims victims;
    private final Idempotency idempotency;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Persons(
            PersonLinkRepository links,
            SuspectRoleRepository suspects,
            LinkNews news,
            Victims victims,
            Idempotency idempotency,
            Session database,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.links = links;
        this.suspects = suspects;
        this.news = news;
        this.victims = victims;
        this.idempotency = idempotency;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RestResponse<PersonLinkView> link(@Nullable String key, VictimOfCase one, LinkPerson request) {
        victims.changeable(one.caseId(), one.victimId());
        victims.changeable(request.other().caseId(), request.other().victimId());
        return idempotency.once(
                key,
                "link-person " + one.victimId(),
                request,
                PersonLinkView.class,
                () -> link(one, request.other(), request.reason()));
    }

    @Transactional
    PersonLinkView read(VictimOfCase victim) {
        victims.visible(victim.caseId(), victim.victimId());
        accessLog.record(Operation.CONSULTATION, "read-person-link", victim.caseId(), victim.victimId());
        return known(victim).view();
    }

    @Transactional
    PersonLinkView unlink(VictimOfCase victim, @Nullable String ifMatch, String reason) {
        victims.changeable(victim.caseId(), victim.victimId());
        links.lock(Set.of(victim.victimId()));
        var link = known(victim);
        Versions.demand(ifMatch, link.view().version());
        var others = links.ofPerson(link.personId());
        var unlinked = link.unlink(reason, clock.instant(), caller.id());
        links.flush();
        news.announce(others, List.of(unlinked));
        accessLog.record(Operation.ALTERATION, "unlink-person", victim.caseId(), victim.victimId());
        return link.view();
    }

    private RestResponse<PersonLinkView> link(VictimOfCase one, VictimOfCase other, String reason) {
        if (one.caseId().equals(other.caseId())) {
            throw PersonRefusal.sameVictim();
        }
        links.lock(Set.of(one.victimId(), other.victimId()));
        var known = new ArrayList<PersonLink>();
        var personId = person(one, other, known);
        refuseContradiction(one, other, known);
        var added = new ArrayList<PersonLink>();
        for (var victim : List.of(one, other)) {
            if (known.stream().noneMatch(link -> link.victimId().equals(victim.victimId()))) {
                added.add(new PersonLink(Ids.next(clock), personId, victim, reason, clock.instant(), caller.id()));
            }
            accessLog.record(Operation.COMBINATION, "link-person", victim.caseId(), victim.victimId());
        }
        links.persist(added);
        links.flush();
        known.addAll(added);
        news.announce(known, added.stream().map(PersonLink::linked).toList());
        var view = counting(one.victimId()).view();
        var location = URI.create("/v1/cases/" + one.caseId() + "/victims/" + one.victimId() + "/person-link");
        return Versions.created(location, view, view.version());
    }

    /** The person that one of the two is known as, with all its links, or a new one. Two are never made one. */
    private UUID person(VictimOfCase one, VictimOfCase other, List<PersonLink> known) {
        var first = links.counting(one.victimId());
        var second = links.counting(other.victimId());
        if (first.isPresent() && second.isPresent()) {
            throw first.get().personId().equals(second.get().personId())
                    ? PersonRefusal.linkedAlready()
                    : PersonRefusal.otherPerson();
        }
        var link = first.or(() -> second);
        if (link.isPresent()) {
            known.addAll(links.ofPerson(link.get().personId()));
            return link.get().personId();
        }
        var person = new Person(Ids.next(clock), clock.instant(), caller.id());
        database.persist(person);
        return person.view().id();
    }

    private void refuseContradiction(VictimOfCase one, VictimOfCase other, List<PersonLink> known) {
        var people = known.stream().map(PersonLink::victimId).collect(toSet());
        var files = known.stream().map(PersonLink::caseId).collect(toSet());
        for (var victim : List.of(one, other)) {
            if (people.add(victim.victimId()) && !files.add(victim.caseId())) {
                throw PersonRefusal.caseTwice();
            }
        }
        if (suspects.counts(people, files)) {
            throw PersonRefusal.isSuspect();
        }
    }

    /** Whoever may see none of the other cases does not know that there are any. */
    private PersonLink known(VictimOfCase victim) {
        var link = counting(victim.victimId());
        if (!links.isSharedInSight(link.personId(), Visibility.of(caller))) {
            throw PersonRefusal.notLinked();
        }
        return link;
    }

    private PersonLink counting(UUID victimId) {
        return links.counting(victimId).orElseThrow(PersonRefusal::notLinked);
    }
}
