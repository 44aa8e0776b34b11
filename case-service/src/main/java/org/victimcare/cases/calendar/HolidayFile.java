package org.victimcare.cases.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a list of holidays in the shape in which the government publishes it. */
final class HolidayFile {

    private static final String DIVISION = "england-and-wales";

    /** A year with fewer is not a whole year, and would make working days of holidays. */
    private static final int FEWEST_A_YEAR = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private HolidayFile() {}

    /**
     * The holidays of whole years.
     *
     * @param name what the file is called where it is refused
     */
    static Map<Integer, Map<LocalDate, String>> read(InputStream content, String name) {
        var events = tree(content, name).path(DIVISION).path("events");
        if (!events.isArray()) {
            throw broken(name, "it has no " + DIVISION + ".events");
        }
        var years = new TreeMap<Integer, Map<LocalDate, String>>();
        for (var event : events) {
            var date = date(event, name);
            years.computeIfAbsent(date.getYear(), year -> new TreeMap<>()).put(date, title(event, name));
        }
        years.forEach((year, days) -> demandWhole(year, days.keySet(), name));
        return years;
    }

    private static JsonNode tree(InputStream content, String name) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new IllegalStateException("The calendar " + name + " cannot be read as JSON", e);
        }
    }

    private static LocalDate date(JsonNode event, String name) {
        var text = event.path("date").asText();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw broken(name, "\"" + text + "\" is not a date such as 2026-12-25");
        }
    }

    private static String title(JsonNode event, String name) {
        var title = event.path("title").asText();
        if (title.isBlank()) {
            throw broken(name, "the day " + event.path("date").asText() + " has no title");
        }
        return title;
    }

    private static void demandWhole(int year, Set<LocalDate> days, String name) {
        if (days.size() < FEWEST_A_YEAR) {
            throw broken(name, year + " has " + days.size() + " days, and a whole year has at least " + FEWEST_A_YEAR);
        }
    }

    private static IllegalStateException broken(String name, String reason) {
        return new IllegalStateException("The calendar " + name + " cannot be used: " + reason + ".");
    }
}
