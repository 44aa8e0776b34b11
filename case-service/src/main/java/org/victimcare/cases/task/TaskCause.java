package org.victimcare.cases.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What asks for a person.
 *
 * @param reason the code that the event gives
 * @param victimId whom it is about; absent where that is the case as a whole
 * @param eventId the event: there is one task for it, however often it is delivered
 */
public record TaskCause(
        TaskKind kind, String reason, UUID caseId, @Nullable UUID victimId, UUID eventId) {}
