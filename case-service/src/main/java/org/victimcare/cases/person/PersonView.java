package org.victimcare.cases.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whom staff know as a victim of more than one case.
 *
 * @param sharesWishes whether what the person wants in one case, and the addresses never to be used, hold in all
 * @param sharesReason why, or why not any more
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(UUID id, boolean sharesWishes, @Nullable String sharesReason, long version) {}
