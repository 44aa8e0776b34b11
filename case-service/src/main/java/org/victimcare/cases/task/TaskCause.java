package org.victimcare.cases.task;

import java.util.UUID;

/**
 * What asks for a person.
 *
 * @param eventId the event: there is one task for it, however often it is delivered
 * @param reason the code that the event gives
 */
public record TaskCause(TaskKind kind, String reason, UUID caseId, UUID victimId, UUID eventId) {}
