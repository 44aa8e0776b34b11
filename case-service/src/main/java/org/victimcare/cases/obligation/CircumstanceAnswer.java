package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.victimcare.cases.rights.Circumstance;

/** What a person said of a circumstance that rules depend on: that it is so, or that it is not. */
@Entity
class CircumstanceAnswer {

    /** Of a case, or of one victim. */
    @Embeddable
    record Key(UUID subjectId, @Enumerated(EnumType.STRING) Circumstance circumstance) {

        static Key of(UUID caseId, UUID victimId, Circumstance circumstance) {
            return new Key(circumstance.isOfTheCase() ? caseId : victimId, circumstance);
        }
    }

    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private boolean applies;
    private Instant recordedAt;
    private String recordedBy;

    CircumstanceAnswer(Key key, boolean applies, Instant now, String by) {
        this.key = key;
        this.applies = applies;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    void change(boolean isSo, Instant now, String by) {
        applies = isSo;
        recordedAt = now;
        recordedBy = by;
    }

    Circumstance circumstance() {
        return key.circumstance();
    }

    boolean applies() {
        return applies;
    }

    CircumstanceView view() {
        return new CircumstanceView(key.circumstance(), applies, recordedAt, recordedBy, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CircumstanceAnswer() {}
}
