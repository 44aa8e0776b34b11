package org.victimcare.cases.reassignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.StaffRole;

/**
 * How far a reassignment has come.
 *
 * @param from the staff id of whose cases they were
 * @param to the staff id of whose they are
 * @param cases how many it is about
 * @param moved how many have moved
 * @param refused how many stayed where they were
 * @param tasksMoved how many open tasks went with them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReassignmentView(
        UUID id,
        StaffRole role,
        String from,
        String to,
        String reason,
        ReassignmentState state,
        int cases,
        int moved,
        int refused,
        int tasksMoved,
        Instant askedAt,
        String askedBy,
        @Nullable Instant finishedAt) {}
