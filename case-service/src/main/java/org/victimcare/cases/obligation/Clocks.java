package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.rights.RuleBook;

/** How much time there is, by the rule that an obligation was opened by. */
@ApplicationScoped
class Clocks {

    private final WorkCalendar calendar;
    private final RuleBook rules;

    Clocks(WorkCalendar calendar, RuleBook rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** The time from a moment on; null where the rule states none. */
    @Nullable
    Countdown from(Instant start, @Nullable Limit limit) {
        return limit == null ? null : Countdown.of(calendar, limit, start);
    }

    /** The time from a moment on, for an obligation whose clock starts only now. */
    @Nullable
    Countdown from(Instant start, Obligation waiting, boolean enhanced) {
        return rule(waiting).map(rule -> from(start, limit(rule, enhanced))).orElse(null);
    }

    /** The time of an open obligation for somebody with other rights than before. */
    Optional<Countdown> changed(Obligation open, boolean enhanced, Instant knownAt) {
        return rule(open).map(rule -> limit(rule, enhanced)).flatMap(limit -> changed(open, limit, knownAt));
    }

    /** The time of an open obligation by another limit. */
    Optional<Countdown> changed(Obligation open, Limit limit, Instant knownAt) {
        return Optional.ofNullable(open.clockStartedAt())
                .map(start -> Countdown.changed(calendar, limit, start, knownAt));
    }

    /** The time of an open obligation, counted again by the calendar of today. */
    Optional<Countdown> again(Obligation open) {
        return Optional.ofNullable(open.countdown())
                .map(time -> Countdown.of(calendar, time.limit(), time.countedFrom()));
    }

    Optional<Rule> rule(Obligation obligation) {
        return rules.find(obligation.duty().ruleId(), obligation.origin().triggeredAt());
    }

    /** Where nothing is stated for enhanced rights, they are no less than the others. */
    static @Nullable Limit limit(Rule rule, boolean enhanced) {
        var limit = rule.limit(enhanced);
        return limit == null && enhanced ? rule.standard() : limit;
    }
}
