package org.victimcare.referrals.directory;

/**
 * A service and the room it has now.
 *
 * @param openPlaces how many more it can take
 * @param waitDays how long until somebody is seen
 */
public record Listing(Profile profile, int openPlaces, int waitDays) {

    /** A service as it begins. */
    public static Listing fresh(Profile profile) {
        return new Listing(profile, profile.places(), profile.waitDays());
    }

    public String code() {
        return profile.code();
    }
}
