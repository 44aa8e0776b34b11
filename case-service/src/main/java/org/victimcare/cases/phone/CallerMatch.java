package org.victimcare.cases.phone;

import java.util.UUID;

/** Whom a call is about. */
record CallerMatch(UUID caseId, UUID victimId) {}
