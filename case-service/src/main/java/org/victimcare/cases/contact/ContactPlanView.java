package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * The contact plan of a victim, or of somebody who speaks for one, as staff see it.
 *
 * @param representativeId whose it is, when it is not that of the victim
 * @param agreed whether one was ever agreed: until then nobody contacts the victim
 * @param plan what was agreed
 * @param refused the channels from which the last message came back, until the plan is set anew
 * @param peopleOnly whether no channel is left on which anything may be sent
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPlanView(
        UUID victimId,
        @Nullable UUID representativeId,
        boolean agreed,
        NewContactPlan plan,
        @Nullable Instant setAt,
        @Nullable String setBy,
        Set<Channel> refused,
        boolean peopleOnly,
        long version) {

    /** Whose plan it is. */
    UUID holder() {
        return representativeId == null ? victimId : representativeId;
    }
}
