package org.victimcare.feedback.invitation;

import java.time.Instant;
import java.util.UUID;
import org.victimcare.contracts.CrimeCategory;

/** Somebody who was asked: whom an answer is from, and which figures it belongs to. */
public record Invited(
        UUID invitationId,
        UUID caseId,
        UUID victimId,
        String borough,
        CrimeCategory category,
        String unit,
        Instant invitedAt) {}
