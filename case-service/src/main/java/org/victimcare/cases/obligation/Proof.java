package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ObligationEvidence;

/**
 * What shows that an obligation was met.
 *
 * @param informedAt when the victim was told, or the duty done
 * @param channel by which way the victim was told
 * @param informedBy who told them, or recorded it
 * @param evidenceId what it can be looked up by: the notification, the referral
 * @param note what staff wrote about it
 */
@Embeddable
record Proof(
        @Enumerated(EnumType.STRING) ObligationEvidence evidence,
        Instant informedAt,
        @Nullable String channel,
        String informedBy,
        @Nullable UUID evidenceId,
        @Nullable String note) {}
