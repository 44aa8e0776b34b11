package org.victimcare.cases.keyinformation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Deadline;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.rights.RuleBook;

/** Knows from the rules in force how long the decision on a closed case can be looked at again. */
@ApplicationScoped
class ReviewWindows {

    private final ReviewRightConfig reviewRight;
    private final RuleBook book;
    private final WorkCalendar calendar;

    ReviewWindows(ReviewRightConfig reviewRight, RuleBook book, WorkCalendar calendar) {
        this.reviewRight = reviewRight;
        this.book = book;
        this.calendar = calendar;
    }

    @Nullable
    ReviewWindow of(CaseView view) {
        var outcome = view.outcome();
        var closedAt = view.closedAt();
        if (outcome == null || closedAt == null) {
            return null;
        }
        if (reviewRight.police().contains(outcome)) {
            return end("R6-VRR-POLICE", closedAt)
                    .map(until -> new ReviewWindow(until, null))
                    .orElse(null);
        }
        return reviewRight.prosecution().contains(outcome) ? prosecution(closedAt) : null;
    }

    private @Nullable ReviewWindow prosecution(Instant closedAt) {
        var bestBy = end("R6-VRR-CPS-BEST-CLOSED", closedAt).orElse(null);
        return end("R6-VRR-CPS-CLOSED", closedAt)
                .map(until -> new ReviewWindow(until, bestBy))
                .orElse(null);
    }

    private Optional<Instant> end(String rule, Instant closedAt) {
        return book.find(rule, closedAt)
                .flatMap(window -> Optional.ofNullable(window.standard()))
                .map(limit -> calendar.deadline(limit, closedAt))
                .map(Deadline::dueAt);
    }
}
