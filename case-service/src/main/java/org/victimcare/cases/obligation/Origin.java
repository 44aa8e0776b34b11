package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where an obligation comes from.
 *
 * @param causeId what set it off: a milestone, the victim, an occurrence that staff recorded
 * @param triggeredAt when that happened
 * @param openedAt when it was recorded here
 */
@Embeddable
record Origin(UUID caseId, UUID victimId, UUID causeId, Instant triggeredAt, Instant openedAt) {}
