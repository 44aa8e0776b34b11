package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may speak for a victim. What they may do has to be asked of case-service at the moment of use.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param representativeId who speaks for the victim
 * @param role in what capacity
 * @param mayReceiveInformation whether they may hear about the case
 * @param mayDecide whether they may decide for the victim
 * @param mayBeContacted whether they may be contacted for the victim
 * @param startsAt from when
 * @param endsAt until when; absent when it has no end
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.representative.appointed.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentativeAppointed(
        UUID caseId,
        UUID victimId,
        UUID representativeId,
        RepresentativeRole role,
        boolean mayReceiveInformation,
        boolean mayDecide,
        boolean mayBeContacted,
        Instant startsAt,
        @Nullable Instant endsAt,
        Instant occurredAt)
        implements CaseEvent {}
