package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A second person judged whether a case had to be looked at by break-glass.
 *
 * @param caseId the case
 * @param glassId the break-glass
 * @param verdict what they found
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.glass-reviewed.v1")
public record GlassReviewed(UUID caseId, UUID glassId, GlassVerdict verdict, Instant occurredAt) implements CaseEvent {}
