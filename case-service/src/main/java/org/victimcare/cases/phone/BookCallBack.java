package org.victimcare.cases.phone;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call to be promised.
 *
 * @param from not before that; at once when left out
 * @param until by when the victim wants it; by the time that their rights give when left out
 * @param owner the staff id of who makes it; you when left out
 */
@Schema(name = "BookCallBack")
record BookCallBack(
        @Nullable Instant from,
        @Nullable Instant until,
        @Size(min = 1, max = 100) @Nullable String owner) {}
