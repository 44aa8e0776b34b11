package org.victimcare.cases.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose contact plan is meant.
 *
 * @param representativeId who speaks for the victim; absent when it is the victim's own plan
 */
record PlanHolder(UUID caseId, UUID victimId, @Nullable UUID representativeId) {}
