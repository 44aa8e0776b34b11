package org.victimcare.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Exclusions;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;

/** Shows the access log. To look at it is an access too, and on record. */
@ApplicationScoped
class AccessReader {

    private final AccessEntries entries;
    private final Victims victims;
    private final Exclusions exclusions;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    AccessReader(
            AccessEntries entries,
            Victims victims,
            Exclusions exclusions,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.victims = victims;
        this.exclusions = exclusions;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<AccessEntry> find(AccessQuestion question, @Nullable Integer limit, @Nullable String cursor) {
        var size = Page.limit(limit);
        var rows = entries.find(
                question, exclusions.of(caller.id()), clock.instant(), AccessCursor.parse(cursor), size + 1);
        var page = Page.cut(rows, size, entry -> AccessCursor.after(entry).toString());
        accessLog.searched("read-access-log", question.criteria(), page.items().size());
        return page;
    }

    @Transactional
    Page<AccessWords> about(UUID caseId, UUID victimId, @Nullable Integer limit, @Nullable String cursor) {
        victims.visible(caseId, victimId);
        var size = Page.limit(limit);
        var rows = entries.about(caseId, victimId, AccessCursor.parse(cursor), size + 1);
        var page = Page.cut(rows, size, entry -> AccessCursor.after(entry).toString());
        accessLog.record(Operation.CONSULTATION, "read-who-looked", caseId, victimId);
        return new Page<>(page.items().stream().map(AccessWords::of).toList(), page.next());
    }
}
