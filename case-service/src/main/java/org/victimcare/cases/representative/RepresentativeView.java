package org.victimcare.cases.representative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.RepresentativeRole;

/**
 * Somebody who speaks for a victim, as staff see it.
 *
 * @param basis on which ground
 * @param agreedByVictim whether a young person of sixteen or seventeen agrees that a parent is contacted
 * @param endsAt absent when it has no end
 * @param suspected whether they are under suspicion
 * @param excludedAt since when they must not speak for the victim
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentativeView(
        UUID id,
        UUID victimId,
        RepresentativeRole role,
        AuthorityBasis basis,
        @Nullable String basisNote,
        String givenName,
        String familyName,
        String preferredName,
        String language,
        Scope scope,
        boolean agreedByVictim,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String endReason,
        boolean suspected,
        @Nullable Instant excludedAt,
        @Nullable String excludedBy,
        @Nullable ExclusionGround exclusionGround,
        @Nullable String exclusionReason,
        Instant appointedAt,
        String appointedBy,
        long version) {

    /** Whether they must not speak for the victim, whenever that was found. */
    public boolean barred() {
        return suspected || excludedAt != null;
    }

    /** Whether their time has come. */
    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Whether their time is over. */
    boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** Whether a parent's authority is over, since the child has grown up. */
    public boolean hasOutlived(VictimView victim, Instant now) {
        return role == RepresentativeRole.PARENT_GUARDIAN && victim.isGrownUpAt(now);
    }

    /** Whether they speak for the victim at a moment. */
    boolean isActing(Instant now) {
        return !barred() && hasBegun(now) && !isOver(now);
    }

    /** The names stay out of logs. */
    @Override
    public String toString() {
        return "RepresentativeView[%s %s]".formatted(id, role);
    }
}
