package org.victimcare.referrals.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** How much room a service has, as somebody last said. */
@Entity
class Capacity {

    @Id
    private String code;

    @Version
    private long version;

    private int openPlaces;
    private int waitDays;
    private Instant changedAt;
    private String changedBy;

    Capacity(Profile profile, Instant now) {
        this.code = profile.code();
        this.openPlaces = profile.places();
        this.waitDays = profile.waitDays();
        this.changedAt = now;
        this.changedBy = "directory";
    }

    void change(int openPlaces, int waitDays, String by, Instant now) {
        this.openPlaces = openPlaces;
        this.waitDays = waitDays;
        this.changedBy = by;
        this.changedAt = now;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Listing listing(Profile profile) {
        return new Listing(profile, openPlaces, waitDays);
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Capacity() {}
}
