package org.victimcare.cases.synthetic;

import java.util.Locale;

/**
 * The main languages of London, each with how often it is met, and whose names its speakers have. Names of those who speak
 * English at home are another matter: here are those of one tenth of them.
 */
enum Tongue {
    ENGLISH("en", 780, "en-IN"),
    ROMANIAN("ro", 32, "ro-MD"),
    SPANISH("es", 26, "es"),
    POLISH("pl", 26, "pl"),
    BENGALI("bn", 26, "en-IN"),
    PORTUGUESE("pt", 22, "pt"),
    ITALIAN("it", 18, "it"),
    TURKISH("tr", 16, "tr"),
    GUJARATI("gu", 14, "en-IN"),
    FRENCH("fr", 14, "fr"),
    PANJABI("pa", 12, "en-IN"),
    ALBANIAN("sq", 8, "sq"),
    GERMAN("de", 6, "de");

    private static final int ALL = 1000;

    private final String code;
    private final int perThousand;
    private final Locale names;

    Tongue(String code, int perThousand, String names) {
        this.code = code;
        this.perThousand = perThousand;
        this.names = Locale.forLanguageTag(names);
    }

    static Tongue of(Dice dice) {
        var rest = dice.between(0, ALL - 1);
        for (var tongue : values()) {
            rest -= tongue.perThousand;
            if (rest < 0) {
                return tongue;
            }
        }
        return ENGLISH;
    }

    String code() {
        return code;
    }

    /** Where names of its speakers come from. */
    Locale names() {
        return names;
    }
}
