package org.victimcare.cases.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;

/** How long a case is kept. While it is open it has no date. */
@Entity
class Retention {

    @Id
    private UUID caseId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReviewGroup reviewGroup;

    private @Nullable String groupReason;
    private @Nullable String groupSetBy;
    private @Nullable Instant closedAt;
    private @Nullable Instant reviewAt;
    private @Nullable Instant askedAt;
    private @Nullable Instant codeWordAt;
    private @Nullable Instant planAt;

    @SuppressWarnings("unused") // what the clock looks for
    private @Nullable Instant nextAt;

    private @Nullable Instant keptAt;
    private @Nullable String keptBy;
    private @Nullable String keptReason;

    Retention(UUID caseId, ReviewGroup reviewGroup) {
        this.caseId = caseId;
        this.reviewGroup = reviewGroup;
    }

    void close(Instant at, RetentionConfig config) {
        closedAt = at;
        reviewAt = after(at, reviewGroup.period(config));
        codeWordAt = after(at, config.codeWord());
        planAt = after(at, config.contactPlan());
        askedAt = null;
        arm();
    }

    /** A case that goes on has no date. */
    void reopen() {
        closedAt = null;
        reviewAt = null;
        codeWordAt = null;
        planAt = null;
        askedAt = null;
        arm();
    }

    void regroup(ReviewGroup group, String reason, String by, RetentionConfig config) {
        reviewGroup = group;
        groupReason = reason;
        groupSetBy = by;
        if (closedAt != null) {
            reviewAt = after(keptAt == null || keptAt.isBefore(closedAt) ? closedAt : keptAt, group.period(config));
            askedAt = null;
            arm();
        }
    }

    /** Somebody looked, and it is kept for another period. */
    void keep(String reason, Instant now, String by, RetentionConfig config) {
        if (!isReviewDue(now)) {
            throw RetentionRefusal.notDue();
        }
        keptAt = now;
        keptBy = by;
        keptReason = reason;
        reviewAt = after(now, reviewGroup.period(config));
        askedAt = null;
        arm();
    }

    void asked(Instant now) {
        askedAt = now;
        arm();
    }

    void codeWordDropped() {
        codeWordAt = null;
        arm();
    }

    void codeWordKept(Instant now, RetentionConfig config) {
        codeWordAt = after(now, config.lookAgain());
        arm();
    }

    void planDropped() {
        planAt = null;
        arm();
    }

    boolean isReviewDue(Instant now) {
        return isDue(reviewAt, now);
    }

    /** Whether somebody has to be asked now. */
    boolean isToBeAsked(Instant now) {
        return isReviewDue(now) && askedAt == null;
    }

    boolean isCodeWordDue(Instant now) {
        return isDue(codeWordAt, now);
    }

    boolean isPlanDue(Instant now) {
        return isDue(planAt, now);
    }

    private void arm() {
        nextAt = Stream.of(askedAt == null ? reviewAt : null, codeWordAt, planAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isDue(@Nullable Instant at, Instant now) {
        return at != null && !now.isBefore(at);
    }

    /** By the calendar of London. */
    private static Instant after(Instant start, Period period) {
        return start.atZone(WorkCalendar.LONDON).plus(period).toInstant();
    }

    UUID caseId() {
        return caseId;
    }

    ReviewGroup group() {
        return reviewGroup;
    }

    RetentionView view() {
        return new RetentionView(
                caseId,
                reviewGroup,
                groupReason,
                groupSetBy,
                closedAt,
                reviewAt,
                askedAt,
                codeWordAt,
                planAt,
                keptAt,
                keptBy,
                keptReason,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Retention() {}
}
