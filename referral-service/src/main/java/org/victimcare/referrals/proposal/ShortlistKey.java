package org.victimcare.referrals.proposal;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A victim in a case. */
@Embeddable
record ShortlistKey(UUID caseId, UUID victimId) {}
