package org.victimcare.cases.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.cases.victim.Folding;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;

/** Finds cases among those that the caller may know of, newest first. Every search is on record. */
@ApplicationScoped
class CaseSearches {

    private static final int SHORTEST_NAME = 2;

    private final Session database;
    private final CaseFinder cases;
    private final AccessLog accessLog;
    private final Caller caller;

    CaseSearches(Session database, CaseFinder cases, AccessLog accessLog, Caller caller) {
        this.database = database;
        this.cases = cases;
        this.accessLog = accessLog;
        this.caller = caller;
    }

    @Transactional
    Page<CaseView> find(CaseSearch search) {
        if (search.isEmpty()) {
            throw SearchRefusal.empty();
        }
        if (search.victim() != null && Folding.fold(search.victim()).length() < SHORTEST_NAME) {
            throw SearchRefusal.nameTooShort();
        }
        var page = Page.newestFirst(
                search.limit(), search.cursor(), (before, rows) -> ids(search, before, rows), id -> id);
        accessLog.searched("search-cases", search.criteria(), page.items().size());
        var found = cases.all(page.items()).stream().collect(toMap(CaseView::id, Function.identity()));
        return new Page<>(page.items().stream().map(found::get).toList(), page.next());
    }

    private List<UUID> ids(CaseSearch search, UUID before, int rows) {
        var question = CaseQuery.of(search, Visibility.of(caller), before);
        var query = database.createNativeQuery(question.sql(), UUID.class).setParameter("rows", rows);
        question.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
