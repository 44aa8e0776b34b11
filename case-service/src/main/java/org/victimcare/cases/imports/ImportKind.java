package org.victimcare.cases.imports;

import java.util.List;
import java.util.stream.Stream;

/** The two files that the police publish for a month, told apart by their columns. */
enum ImportKind {
    /** Crimes recorded in a month, each with the outcome that was the last when the file was published. */
    STREET,
    /** Outcomes of crimes, a row each. */
    OUTCOMES;

    static final int CRIME_ID = 0;
    static final int MONTH = 1;
    static final int LOCATION = 6;
    static final int LSOA_NAME = 8;
    static final int CRIME_TYPE = 9;
    static final int LAST_OUTCOME = 10;
    static final int OUTCOME_TYPE = 9;

    private static final List<String> SHARED = List.of(
            "Crime ID",
            "Month",
            "Reported by",
            "Falls within",
            "Longitude",
            "Latitude",
            "Location",
            "LSOA code",
            "LSOA name");
    private static final List<String> OF_STREET = with("Crime type", "Last outcome category", "Context");
    private static final List<String> OF_OUTCOMES = with("Outcome type");

    /** The columns in the order in which rows are kept here, whatever order a file has. */
    List<String> columns() {
        return switch (this) {
            case STREET -> OF_STREET;
            case OUTCOMES -> OF_OUTCOMES;
        };
    }

    private static List<String> with(String... own) {
        return Stream.concat(SHARED.stream(), Stream.of(own)).toList();
    }
}
