package org.victimcare.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/**
 * A step of a case as staff see it.
 *
 * @param words what staff wrote about it
 * @param forVictim whether the victims may read that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepView(
        UUID id,
        int number,
        StepKind kind,
        @Nullable Milestone milestone,
        @Nullable OutcomeCode outcome,
        Instant happenedAt,
        boolean monthOnly,
        String words,
        boolean forVictim,
        Instant recordedAt,
        String recordedBy) {}
