package org.victimcare.cases.reassignment;

import java.util.UUID;

/** A case that stayed where it was. */
record RefusedCase(UUID caseId, CaseRefused reason) {}
