package org.victimcare.cases.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;

/** How often a victim wants to hear, as it was agreed. */
@Entity
class UpdateAgreement {

    @Id
    private UUID victimId;

    private UUID caseId;

    @Version
    private long version;

    private int days;
    private Instant agreedAt;
    private String agreedBy;

    UpdateAgreement(UUID caseId, UUID victimId, int days, Instant now, String by) {
        this.caseId = caseId;
        this.victimId = victimId;
        this.days = days;
        this.agreedAt = now;
        this.agreedBy = by;
    }

    void change(int agreedDays, Instant now, String by) {
        days = agreedDays;
        agreedAt = now;
        agreedBy = by;
    }

    Limit limit() {
        return new Limit(days, LimitUnit.CALENDAR_DAY);
    }

    View view() {
        return new View(caseId, victimId, days, agreedAt, agreedBy, version);
    }

    /**
     * The agreement as staff see it.
     *
     * @param version the version that a change must name as If-Match; also the ETag
     */
    @Schema(name = "UpdateAgreement")
    record View(UUID caseId, UUID victimId, int days, Instant agreedAt, String agreedBy, long version) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected UpdateAgreement() {}
}
