package org.victimcare.cases.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.VictimLinked;
import org.victimcare.contracts.VictimUnlinked;

/** That a victim is a person whom staff know from another case as well. It is kept when that turns out otherwise. */
@Entity
class PersonLink {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private UUID caseId;
    private UUID victimId;
    private String reason;
    private Instant linkedAt;
    private String linkedBy;
    private @Nullable Instant unlinkedAt;
    private @Nullable String unlinkedBy;
    private @Nullable String unlinkedReason;

    PersonLink(UUID id, UUID personId, VictimOfCase victim, String reason, Instant now, String by) {
        this.id = id;
        this.personId = personId;
        this.caseId = victim.caseId();
        this.victimId = victim.victimId();
        this.reason = reason;
        this.linkedAt = now;
        this.linkedBy = by;
    }

    VictimLinked linked() {
        return new VictimLinked(caseId, victimId, personId, linkedAt);
    }

    VictimUnlinked unlink(String why, Instant now, String by) {
        unlinkedAt = now;
        unlinkedBy = by;
        unlinkedReason = why;
        return new VictimUnlinked(caseId, victimId, personId, now);
    }

    UUID personId() {
        return personId;
    }

    UUID caseId() {
        return caseId;
    }

    UUID victimId() {
        return victimId;
    }

    PersonLinkView view() {
        return new PersonLinkView(
                id,
                personId,
                caseId,
                victimId,
                reason,
                linkedAt,
                linkedBy,
                unlinkedAt,
                unlinkedBy,
                unlinkedReason,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PersonLink() {}
}
