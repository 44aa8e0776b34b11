package org.victimcare.referrals.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The 32 boroughs of London. The City has its own force. */
public final class Boroughs {

    public static final Set<String> LONDON = Set.of(
            "Barking and Dagenham",
            "Barnet",
            "Bexley",
            "Brent",
            "Bromley",
            "Camden",
            "Croydon",
            "Ealing",
            "Enfield",
            "Greenwich",
            "Hackney",
            "Hammersmith and Fulham",
            "Haringey",
            "Harrow",
            "Havering",
            "Hillingdon",
            "Hounslow",
            "Islington",
            "Kensington and Chelsea",
            "Kingston upon Thames",
            "Lambeth",
            "Lewisham",
            "Merton",
            "Newham",
            "Redbridge",
            "Richmond upon Thames",
            "Southwark",
            "Sutton",
            "Tower Hamlets",
            "Waltham Forest",
            "Wandsworth",
            "Westminster");

    /** What an event says when the record had no place. */
    public static final String NOT_KNOWN = "Not known";

    private static final Map<String, String> BY_KEY =
            LONDON.stream().collect(toUnmodifiableMap(Boroughs::key, identity()));

    private Boroughs() {}

    /** The borough by its usual name, however it is spaced, spelt with an ampersand or capitalised. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(BY_KEY.get(key(name)));
    }

    private static String key(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace('-', ' ')
                .replaceAll("\\s+", " ");
    }
}
