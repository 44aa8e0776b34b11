package org.victimcare.referrals.outside;

import java.util.UUID;

/** Ids of victims, by how case-service answers for them. */
public final class Victims {

    static final String FAILING = "0500";
    static final String UNKNOWN = "0404";
    static final String GARBLED = "0bad";
    static final String SILENT = "dead";
    private static final String FINE = "600d";

    private Victims() {}

    public static UUID fine() {
        return ending(FINE);
    }

    public static UUID failing() {
        return ending(FAILING);
    }

    public static UUID unknown() {
        return ending(UNKNOWN);
    }

    public static UUID garbled() {
        return ending(GARBLED);
    }

    public static UUID silent() {
        return ending(SILENT);
    }

    private static UUID ending(String end) {
        var random = UUID.randomUUID().toString();
        return UUID.fromString(random.substring(0, random.length() - end.length()) + end);
    }
}
