package org.victimcare.kit.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: whatever their case, accents, apostrophes and what stands between them. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'\u2019]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** With one space before, between and after. */
    public static String of(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(" " + letters + " ").replaceAll(" ");
    }
}
