package org.victimcare.referrals.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.victimcare.referrals.matching.Reason.BOROUGH_FITS;
import static org.victimcare.referrals.matching.Reason.FALLBACK;
import static org.victimcare.referrals.matching.Reason.LONG_WAIT;
import static org.victimcare.referrals.matching.Reason.NO_OPEN_PLACES;
import static org.victimcare.referrals.matching.Reason.RISK_FITS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.referrals.directory.Audience;
import org.victimcare.referrals.directory.Fallback;
import org.victimcare.referrals.directory.Listing;

/**
 * Proposes services for a victim, best first. There is always at least one: the generic service for adults, the one for
 * children, or the one for those bereaved by homicide, wherever they are.
 *
 * <p>Gender never travels in events, so that a service for one gender cannot be ruled in or out here: it is proposed with
 * {@link Reason#ASK_GENDER}, and a person asks. The same holds for the exact age within a band, and for what a victim of
 * hate crime was attacked for. The victim chooses in the end.
 */
public final class Matching {

    private static final int LONG_WAIT_DAYS = 28;

    private static final Comparator<Candidate> BEST_FIRST = comparing(Candidate::specificity, reverseOrder())
            .thenComparing(Candidate::riskFit, reverseOrder())
            .thenComparing(Candidate::boroughFit, reverseOrder())
            .thenComparing(Candidate::waitDays)
            .thenComparing(candidate -> candidate.listing().code());

    private Matching() {}

    /** The services that fit, best first: never empty when the directory has its fallbacks. */
    public static List<Proposal> propose(Needs needs, List<Listing> directory) {
        return directory.stream()
                .map(listing -> new Candidate(listing, judge(needs, listing)))
                .filter(candidate -> candidate.verdict().eligible())
                .sorted(BEST_FIRST)
                .map(candidate -> new Proposal(
                        candidate.listing().code(), candidate.verdict().reasons()))
                .toList();
    }

    /** Whether a service fits, and every reason for and against. */
    static Verdict judge(Needs needs, Listing listing) {
        var verdict = Eligibility.of(needs, listing.profile());
        var reasons = new ArrayList<>(verdict.reasons());
        var fallback = listing.profile().fallback() == fallback(needs);
        if (fallback) {
            reasons.add(FALLBACK);
        }
        if (listing.openPlaces() == 0) {
            reasons.add(NO_OPEN_PLACES);
        }
        if (listing.waitDays() > LONG_WAIT_DAYS) {
            reasons.add(LONG_WAIT);
        }
        return new Verdict(listing.code(), verdict.eligible() || fallback, reasons);
    }

    private static Fallback fallback(Needs needs) {
        if (needs.crimeCategory() == CrimeCategory.HOMICIDE_BEREAVED) {
            return Fallback.BEREAVED;
        }
        return Ages.of(needs.ageBand()).isAdult() ? Fallback.ADULTS : Fallback.CHILDREN;
    }

    /** A service on its way into the ranking. */
    private record Candidate(Listing listing, Verdict verdict) {

        /** The narrower a service, the better it knows those whom it is for. */
        int specificity() {
            var profile = listing.profile();
            if (!profile.crimes().isEmpty()) {
                return 2;
            }
            return profile.chargedOnly() || profile.audiences().stream().allMatch(Audience::smallerThanAllAdults)
                    ? 1
                    : 0;
        }

        boolean riskFit() {
            return verdict.reasons().contains(RISK_FITS);
        }

        /** A service around the corner, rather than one for all of London. */
        boolean boroughFit() {
            return !listing.profile().boroughs().isEmpty() && verdict.reasons().contains(BOROUGH_FITS);
        }

        /** A service that is full comes last among its like. */
        int waitDays() {
            return listing.openPlaces() == 0 ? Integer.MAX_VALUE : listing.waitDays();
        }
    }
}
