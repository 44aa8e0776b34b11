package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.web.Page;

/** Shows what is owed: to whom may see the case, and on record. */
@ApplicationScoped
class ObligationReader {

    private final ObligationRepository obligations;
    private final Clocks clocks;
    private final WorkCalendar calendar;
    private final CaseFinder cases;
    private final Victims victims;
    private final AccessLog accessLog;
    private final Clock clock;

    ObligationReader(
            ObligationRepository obligations,
            Clocks clocks,
            WorkCalendar calendar,
            CaseFinder cases,
            Victims victims,
            AccessLog accessLog,
            Clock clock) {
        this.obligations = obligations;
        this.clocks = clocks;
        this.calendar = calendar;
        this.cases = cases;
        this.victims = victims;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    Page<ObligationView> of(UUID caseId, UUID victimId, @Nullable Integer limit, @Nullable String cursor) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-obligations", caseId, victimId);
        return Page.of(
                limit,
                cursor,
                (after, rows) -> obligations.after(victimId, after, rows).stream()
                        .map(obligation -> obligation.view(clock.instant()))
                        .toList(),
                ObligationView::id);
    }

    @Transactional
    ObligationDetail read(UUID id) {
        var obligation = obligations.get(id);
        var origin = obligation.origin();
        try {
            cases.visible(origin.caseId());
        } catch (CaseRefusal hidden) {
            throw ObligationRefusal.notFound(id);
        }
        accessLog.record(Operation.CONSULTATION, "read-obligation", origin.caseId(), origin.victimId());
        return new ObligationDetail(
                obligation.view(clock.instant()),
                text(obligation.duty(), clocks.rule(obligation).orElse(null)),
                arithmetic(obligation.countdown()));
    }

    private static ObligationDetail.RuleText text(Duty duty, @Nullable Rule rule) {
        return new ObligationDetail.RuleText(
                duty.ruleId(),
                duty.pack(),
                duty.packVersion(),
                rule == null ? null : rule.about(),
                rule == null ? null : rule.source(),
                rule == null ? null : rule.defaulted(),
                duty.clockStart(),
                rule == null ? null : rule.standard(),
                rule == null ? null : rule.enhanced());
    }

    private ObligationDetail.@Nullable Arithmetic arithmetic(@Nullable Countdown time) {
        if (time == null) {
            return null;
        }
        var counted = calendar.deadline(time.limit(), time.countedFrom());
        return new ObligationDetail.Arithmetic(
                time.countedFrom(),
                time.limit(),
                counted.firstDay(),
                counted.skipped(),
                counted.dueAt(),
                time.halfAt(),
                time.threeQuartersAt());
    }
}
