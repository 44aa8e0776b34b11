package org.victimcare.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.place.Boroughs;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;

/** The hand-overs of a unit that wait for an answer, and those of a case. */
@ApplicationScoped
class HandoverLists {

    private final HandoverRepository handovers;
    private final Receivers receivers;
    private final CaseFinder cases;
    private final AccessLog accessLog;
    private final Caller caller;

    HandoverLists(
            HandoverRepository handovers, Receivers receivers, CaseFinder cases, AccessLog accessLog, Caller caller) {
        this.handovers = handovers;
        this.receivers = receivers;
        this.cases = cases;
        this.accessLog = accessLog;
        this.caller = caller;
    }

    /** What is hidden from the caller is left out: a page can be shorter than it was asked for. */
    @Transactional
    Page<HandoverView> ofUnit(@Nullable String asked, boolean sent, @Nullable Integer limit, @Nullable String cursor) {
        var unit = asked == null ? caller.unit().orElseThrow(HandoverRefusal::unitMissing) : asked;
        if (!Boroughs.isUnit(unit)) {
            throw HandoverRefusal.unitUnknown();
        }
        accessLog.record(Operation.CONSULTATION, "read-handovers", null, null);
        var page = Page.of(
                limit,
                cursor,
                (after, rows) -> sent ? handovers.from(unit, after, rows) : handovers.to(unit, after, rows),
                Handover::id);
        var visible = page.items().stream()
                .filter(receivers::isInSight)
                .map(this::view)
                .toList();
        return new Page<>(visible, page.next());
    }

    @Transactional
    Page<HandoverView> ofCase(UUID caseId, @Nullable Integer limit, @Nullable String cursor) {
        cases.visible(caseId);
        accessLog.record(Operation.CONSULTATION, "read-handovers", caseId, null);
        return Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> handovers.ofCase(caseId, before, rows).stream()
                        .map(this::view)
                        .toList(),
                HandoverView::id);
    }

    private HandoverView view(Handover handover) {
        return handover.view(handovers.openWork(handover.caseId()));
    }
}
