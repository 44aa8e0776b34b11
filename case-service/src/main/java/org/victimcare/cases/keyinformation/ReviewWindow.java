package org.victimcare.cases.keyinformation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a victim can ask for a decision to be looked at again.
 *
 * @param until until when
 * @param bestBy by when it had best be asked; absent where that makes no difference
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewWindow(Instant until, @Nullable Instant bestBy) {}
