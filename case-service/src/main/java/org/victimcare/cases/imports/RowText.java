package org.victimcare.cases.imports;

/** How the text of a row is kept and quoted. */
final class RowText {

    /** What a decoder puts where the bytes were not UTF-8. */
    static final char REPLACEMENT = '\uFFFD';

    private static final int QUOTED = 40;
    private static final int KEPT = 200;

    private RowText() {}

    /** One space for every run of white space and control characters, none at the ends. */
    static String tidy(char[] characters, int offset, int length) {
        var tidy = new StringBuilder(length);
        var gap = false;
        for (int i = offset; i < offset + length; i++) {
            if (isBlank(characters[i])) {
                gap = true;
            } else {
                if (gap && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                gap = false;
                tidy.append(characters[i]);
            }
        }
        return tidy.toString();
    }

    /** A value as a reason quotes it. */
    static String quoted(String value) {
        return '"' + cut(value, QUOTED) + '"';
    }

    /** A value as it is kept with a case. */
    static String kept(String value) {
        return cut(value, KEPT);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    private static String cut(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        var end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
        return value.substring(0, end) + "…";
    }
}
