package org.victimcare.notifications.acknowledgement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of codes: six characters without vowels and without what is mistaken for something else, a digit among them. So
 * a code is no word, and a word is no code.
 */
public final class ConfirmCodes {

    private static final String LETTERS = "CDFGHJKMNPQRTVWXYZ";
    private static final String DIGITS = "234679";
    private static final String ALL = LETTERS + DIGITS;
    private static final int LENGTH = 6;
    private static final Pattern CODE = Pattern.compile("(?=[A-Z]*[0-9])[" + ALL + "]{" + LENGTH + "}");
    private static final Pattern NO_CODE = Pattern.compile("[^A-Z0-9]+");

    private ConfirmCodes() {}

    /** The code that bytes of chance mean: a digit at one place, anything at the others. */
    static String of(byte[] chance) {
        var digit = Byte.toUnsignedInt(chance[LENGTH]) % LENGTH;
        var code = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            var from = place == digit ? DIGITS : ALL;
            code.append(from.charAt(Byte.toUnsignedInt(chance[place]) % from.length()));
        }
        return code.toString();
    }

    /** The code in what somebody wrote, however it is spaced and whatever stands around it; empty where there is none. */
    public static Optional<String> in(String words) {
        var capitals = words.toUpperCase(Locale.ROOT);
        var whole = NO_CODE.matcher(capitals).replaceAll("");
        return CODE.matcher(whole).matches()
                ? Optional.of(whole)
                : NO_CODE.splitAsStream(capitals)
                        .filter(word -> CODE.matcher(word).matches())
                        .findFirst();
    }
}
