package org.victimcare.feedback.insight;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures can be broken down by. */
enum Dimension {
    BOROUGH,
    CATEGORY,
    UNIT;

    /** By the name in a request. */
    static Optional<Dimension> named(String name) {
        return Stream.of(values())
                .filter(dimension -> dimension.column().equals(name))
                .findFirst();
    }

    /** The column of the counters, and the name in a request. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
