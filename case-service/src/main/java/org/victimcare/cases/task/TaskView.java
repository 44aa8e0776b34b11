package org.victimcare.cases.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as staff see it.
 *
 * @param victimId absent when it is about the case as a whole
 * @param reason why, as a code
 * @param causeId the event that asked for it, or the message that did
 * @param state OPEN, DONE by a person, or ENDED because it was over
 * @param dueAt by when it has to be done
 * @param owner the staff id of whoever took it or was given it; absent while it is in the queue of the unit
 * @param escalation how often it was made a matter for a supervisor because it was overdue, at most twice
 * @param escalatedAt when it last was
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID id,
        UUID caseId,
        @Nullable UUID victimId,
        String unit,
        TaskKind kind,
        String reason,
        TaskPriority priority,
        UUID causeId,
        Task.State state,
        Instant dueAt,
        @Nullable String owner,
        int escalation,
        @Nullable Instant escalatedAt,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable String completedBy,
        @Nullable TaskOutcome outcome,
        @Nullable String note,
        long version) {}
