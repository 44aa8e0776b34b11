package org.victimcare.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** A person with those of their cases that the caller may see: whoever may see none does not know the person. */
@ApplicationScoped
class PersonCases {

    private static final UUID FIRST = new UUID(0, 0);

    private final PersonLinkRepository links;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;

    PersonCases(PersonLinkRepository links, Session database, AccessLog accessLog, Caller caller) {
        this.links = links;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
    }

    @Transactional
    PersonView read(UUID personId) {
        var view = visible(personId).view();
        accessLog.record(Operation.CONSULTATION, "read-person", null, null);
        return view;
    }

    @Transactional
    Page<PersonLinkView> cases(UUID personId, @Nullable Integer limit, @Nullable String cursor) {
        visible(personId);
        var page = Page.of(
                limit,
                cursor,
                (after, rows) -> links.visible(personId, after, Visibility.of(caller), rows).stream()
                        .map(PersonLink::view)
                        .toList(),
                PersonLinkView::id);
        page.items()
                .forEach(link ->
                        accessLog.record(Operation.CONSULTATION, "read-person-cases", link.caseId(), link.victimId()));
        return page;
    }

    /** Whoever may not see each of the cases does not decide for them either. */
    @Transactional
    PersonView share(UUID personId, @Nullable String ifMatch, boolean wishes, String reason) {
        var person = visible(personId);
        Versions.demand(ifMatch, person.view().version());
        var all = links.ofPerson(personId);
        if (links.visible(personId, FIRST, Visibility.of(caller), all.size() + 1)
                        .size()
                < all.size()) {
            throw PersonRefusal.notFound(personId);
        }
        person.share(wishes, reason);
        database.flush();
        all.forEach(link -> accessLog.record(Operation.ALTERATION, "share-wishes", link.caseId(), link.victimId()));
        return person.view();
    }

    private Person visible(UUID personId) {
        var person = database.find(Person.class, personId);
        if (person == null
                || links.visible(personId, FIRST, Visibility.of(caller), 1).isEmpty()) {
            throw PersonRefusal.notFound(personId);
        }
        return person;
    }
}
