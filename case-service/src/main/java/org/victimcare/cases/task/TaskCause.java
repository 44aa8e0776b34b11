package org.victimcare.cases.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What asks for a person.
 *
 * @param victimId absent when it is about the case as a whole
 * @param eventId the event: there is one task for it, however often it is delivered
 * @param reason the code that the event gives
 */
public record TaskCause(
        TaskKind kind, String reason, UUID caseId, @Nullable UUID victimId, UUID eventId) {}
