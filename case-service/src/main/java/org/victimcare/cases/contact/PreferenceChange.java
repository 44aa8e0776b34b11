package org.victimcare.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** That a victim opted out of something, or back in. It never changes: the latest one counts. */
@Entity
@Table(name = "contact_preference")
class PreferenceChange {

    @Id
    private UUID id;

    @SuppressWarnings("unused") // asked for in queries
    private UUID victimId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private boolean optedOut;
    private Instant changedAt;
    private String changedBy;

    PreferenceChange(UUID id, UUID victimId, OptOut what, boolean optedOut, Instant now, String by) {
        this.id = id;
        this.victimId = victimId;
        this.purpose = what.purpose();
        this.channel = what.channel();
        this.optedOut = optedOut;
        this.changedAt = now;
        this.changedBy = by;
    }

    OptOut what() {
        return new OptOut(purpose, channel);
    }

    boolean optedOut() {
        return optedOut;
    }

    PreferencesView.Change view() {
        return new PreferencesView.Change(what(), optedOut, changedAt, changedBy);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PreferenceChange() {}
}
