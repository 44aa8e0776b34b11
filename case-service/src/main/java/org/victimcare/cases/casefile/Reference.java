package org.victimcare.cases.casefile;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a crime is called by those who recorded it.
 *
 * @param scheme who numbers like this, such as {@code CONNECT}, {@code CRIS} or {@code POLICE_UK}
 * @param value the reference as it was given
 */
public record Reference(String scheme, String value) {

    /** The identifiers of the open police data. */
    public static final String POLICE_UK = "POLICE_UK";

    /** The form in which references are compared: typed with or without separators and zeros, it is the same. */
    public String normalised() {
        return normalised(value);
    }

    /** The form in which a reference of any scheme is compared; empty when nothing of it is left. */
    public static String normalised(String value) {
        return Arrays.stream(value.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("^0+(?=.)", ""))
                .collect(joining());
    }
}
