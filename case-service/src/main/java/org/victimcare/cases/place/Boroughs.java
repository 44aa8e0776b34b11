package org.victimcare.cases.place;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The boroughs of London and the basic command unit that holds each. */
public final class Boroughs {

    /** The unit of what lies outside London, or nobody knows where. */
    public static final String OUTSIDE = "OUT";

    /** The borough of a case whose place nobody knows. */
    public static final String NOT_KNOWN = "Not known";

    private static final Map<String, List<String>> BY_UNIT = Map.ofEntries(
            Map.entry("AS", List.of("Lambeth", "Southwark")),
            Map.entry("AW", List.of("Hammersmith and Fulham", "Kensington and Chelsea", "Westminster")),
            Map.entry("CE", List.of("Hackney", "Tower Hamlets")),
            Map.entry("CN", List.of("Camden", "Islington")),
            Map.entry("EA", List.of("Barking and Dagenham", "Havering", "Redbridge")),
            Map.entry("NA", List.of("Enfield", "Haringey")),
            Map.entry("NE", List.of("Newham", "Waltham Forest")),
            Map.entry("NW", List.of("Barnet", "Brent", "Harrow")),
            Map.entry("SE", List.of("Bexley", "Greenwich", "Lewisham")),
            Map.entry("SN", List.of("Bromley", "Croydon", "Sutton")),
            Map.entry("SW", List.of("Kingston upon Thames", "Merton", "Richmond upon Thames", "Wandsworth")),
            Map.entry("WA", List.of("Ealing", "Hillingdon", "Hounslow")),
            // a force of its own, with the code of the force
            Map.entry("48", List.of("City of London")));

    private static final Map<String, String> UNIT_OF = BY_UNIT.entrySet().stream()
            .flatMap(unit -> unit.getValue().stream().map(borough -> Map.entry(folded(borough), unit.getKey())))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> UNITS =
            Stream.concat(BY_UNIT.keySet().stream(), Stream.of(OUTSIDE)).collect(Collectors.toUnmodifiableSet());

    private Boroughs() {}

    /** The code of the unit that holds a borough; {@link #OUTSIDE} for any other place. */
    public static String unitOf(String borough) {
        return UNIT_OF.getOrDefault(folded(borough), OUTSIDE);
    }

    /** Whether there is such a unit. */
    public static boolean isUnit(String code) {
        return UNITS.contains(code);
    }

    private static String folded(String borough) {
        return borough.strip().toLowerCase(Locale.ROOT).replace("&", "and");
    }
}
