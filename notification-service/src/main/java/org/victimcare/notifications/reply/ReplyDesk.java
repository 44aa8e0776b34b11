package org.victimcare.notifications.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What staff may know of replies. Each look leaves an entry in the access log. */
@ApplicationScoped
@Transactional
class ReplyDesk {

    private final ReplyRepository repository;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ReplyDesk(ReplyRepository repository, AccessLog accessLog, Caller caller, Clock clock) {
        this.repository = repository;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** The cases that a victim's replies belong to: of one victim that is one. */
    List<UUID> casesOf(UUID victimId) {
        return repository.casesOf(victimId);
    }

    /** The case that a reply belongs to; empty where nobody knows whose it is. */
    Optional<UUID> caseOf(UUID id) {
        return Optional.ofNullable(get(id).caseId());
    }

    /** @param hidden cases that the caller may not see */
    Page<ReplyView> of(UUID victimId, List<UUID> hidden, @Nullable Integer limit, @Nullable String cursor) {
        accessLog.record(Operation.CONSULTATION, "list-replies", null, victimId);
        return Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> repository.newestBefore(victimId, hidden, before, rows).stream()
                        .map(Reply::view)
                        .toList(),
                ReplyView::id);
    }

    Page<ReplyView> queue(@Nullable Integer limit, @Nullable String cursor) {
        accessLog.record(Operation.CONSULTATION, "list-replies", null, null);
        var rows = Page.limit(limit);
        var waiting = repository.waiting(QueueCursor.parse(cursor), rows + 1).stream()
                .map(Reply::view)
                .toList();
        return Page.cut(waiting, rows, reply -> QueueCursor.after(reply).toString());
    }

    Reply read(UUID id) {
        var reply = get(id);
        accessLog.record(Operation.CONSULTATION, "read-reply", reply.caseId(), reply.victimId());
        return reply;
    }

    Reply handle(UUID id, @Nullable String ifMatch) {
        var reply = get(id);
        Versions.demand(ifMatch, reply.version());
        reply.handle(caller.id(), clock.instant());
        accessLog.record(Operation.ALTERATION, "handle-reply", reply.caseId(), reply.victimId());
        repository.flush();
        return reply;
    }

    private Reply get(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> ReplyRefusal.unknown(id));
    }
}
