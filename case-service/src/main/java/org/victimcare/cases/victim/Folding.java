package org.victimcare.cases.victim;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: lower case, without accents, with single spaces. */
public final class Folding {

    private Folding() {}

    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
