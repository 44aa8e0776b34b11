package org.victimcare.cases.calendar;

import java.time.LocalDate;

/**
 * A day that was not counted.
 *
 * @param why {@code SATURDAY}, {@code SUNDAY}, or the name of the holiday
 */
public record SkippedDay(LocalDate date, String why) {}
