package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CallOutcome;
import org.victimcare.contracts.CallReason;

/**
 * What was noted of a call when it was over.
 *
 * @param notes the words of staff
 * @param interpreter whether one took part
 * @param holdSeconds how long the caller was put on hold
 * @param satisfaction what the caller said at the end, from 1 to 5
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallHandling(
        @Enumerated(EnumType.STRING) CallReason reason,
        @Enumerated(EnumType.STRING) CallOutcome outcome,
        @Nullable String notes,
        Boolean interpreter,
        Integer holdSeconds,
        @Nullable String disposition,
        @Nullable String nextAction,
        @Nullable Instant nextActionDue,
        @Nullable Integer satisfaction) {}
