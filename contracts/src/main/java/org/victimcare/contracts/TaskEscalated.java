package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A task was not done when it was due, and is a matter for a supervisor now.
 *
 * @param caseId the case
 * @param taskId the task
 * @param kind why a person has to do something, as a code
 * @param level 1 for the first time, 2 for the second
 * @param dueAt by when it was to be done
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.task.escalated.v1")
public record TaskEscalated(UUID caseId, UUID taskId, String kind, int level, Instant dueAt, Instant occurredAt)
        implements CaseEvent {}
