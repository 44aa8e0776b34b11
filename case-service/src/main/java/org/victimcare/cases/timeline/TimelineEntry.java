package org.victimcare.cases.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param at when it was recorded
 * @param type what kind of thing
 * @param words what happened, in words
 * @param victimId the victim, where it concerns one
 * @param subjectId the milestone or the message, where it is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineEntry(
        Instant at,
        String type,
        String words,
        @Nullable UUID victimId,
        @Nullable UUID subjectId) {}
