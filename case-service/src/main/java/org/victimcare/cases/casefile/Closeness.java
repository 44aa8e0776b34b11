package org.victimcare.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/** How closely a case is held, and whether there is anybody who must not see it. */
@Embeddable
class Closeness {

    @Enumerated(EnumType.STRING)
    private Marking marking;

    /** Whether one person stands on both sides of this case and another. */
    @Column(insertable = false, updatable = false)
    private boolean opposed;

    /** Whether somebody is excluded by name. */
    @Column(insertable = false, updatable = false)
    private boolean excludes;

    Closeness(Marking marking) {
        this.marking = marking;
    }

    void change(Marking next) {
        if (next == marking) {
            throw CaseRefusal.markedAlready();
        }
        marking = next;
    }

    /** What may be published of what kind of crime it was. */
    CrimeCategory published(CrimeCategory category) {
        return Visibility.isRestricted(marking) ? CrimeCategory.WITHHELD : category;
    }

    Marking marking() {
        return marking;
    }

    boolean isOpposed() {
        return opposed;
    }

    boolean excludes() {
        return excludes;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Closeness() {}
}
