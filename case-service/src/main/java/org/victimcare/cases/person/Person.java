package org.victimcare.cases.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whom staff know as a victim of more than one case. Who that is stands with each victim, and nowhere else. */
@Entity
class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private boolean sharesWishes;
    private @Nullable String sharesReason;

    @SuppressWarnings("unused") // kept
    private Instant createdAt;

    @SuppressWarnings("unused") // kept
    private String createdBy;

    Person(UUID id, Instant now, String by) {
        this.id = id;
        this.createdAt = now;
        this.createdBy = by;
    }

    void share(boolean wishes, String reason) {
        sharesWishes = wishes;
        sharesReason = reason;
    }

    PersonView view() {
        return new PersonView(id, sharesWishes, sharesReason, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Person() {}
}
