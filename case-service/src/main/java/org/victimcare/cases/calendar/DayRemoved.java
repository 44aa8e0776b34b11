package org.victimcare.cases.calendar;

import java.time.LocalDate;

/**
 * A day that had been added counts as a working day again. It is told in the transaction that takes the day back, so that
 * who promised a later time because of it can promise the earlier one.
 */
public record DayRemoved(LocalDate date) {}
