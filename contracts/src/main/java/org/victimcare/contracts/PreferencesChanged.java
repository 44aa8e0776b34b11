package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A victim opted out of something, or back in. What holds now must be asked of case-service at the moment of use.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.victim.preferences-changed.v1")
public record PreferencesChanged(UUID caseId, UUID victimId, Instant occurredAt) implements CaseEvent {}
