package org.victimcare.cases.representative;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.RepresentativeRole;

/**
 * Somebody about to speak for a victim, or what is to hold of them from now on.
 *
 * @param preferredName how they want to be addressed
 * @param language an ISO 639-1 code
 * @param agreedByVictim whether a young person of sixteen or seventeen agrees that a parent is contacted
 * @param suspected whether they are under suspicion: then they are refused
 * @param endsAt absent when it has no end
 */
record NewRepresentative(
        RepresentativeRole role,
        AuthorityBasis basis,
        @Nullable String basisNote,
        String givenName,
        String familyName,
        String preferredName,
        String language,
        Scope scope,
        boolean agreedByVictim,
        boolean suspected,
        Instant startsAt,
        @Nullable Instant endsAt) {

    /** The names stay out of logs. */
    @Override
    public String toString() {
        return "NewRepresentative[%s %s]".formatted(role, basis);
    }
}
