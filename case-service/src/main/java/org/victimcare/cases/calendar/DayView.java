package org.victimcare.cases.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day from Monday to Friday that is not a working day.
 *
 * @param source where it is known from
 */
@Schema(name = "FreeDay")
record DayView(LocalDate date, String name, Holidays.Source source) {}
