package org.victimcare.cases.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A day that somebody took out of the working days. */
@Entity
class CalendarDay {

    @Id
    private LocalDate date;

    private String name;

    @SuppressWarnings("unused") // who looks into it does so in the database
    private Instant addedAt;

    @SuppressWarnings("unused") // likewise
    private String addedBy;

    LocalDate date() {
        return date;
    }

    String name() {
        return name;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CalendarDay() {}
}
