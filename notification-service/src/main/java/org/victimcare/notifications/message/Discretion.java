package org.victimcare.notifications.message;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows words that tell a stranger what a message is about. English and Welsh, as beginnings of words. */
public final class Discretion {

    private static final String ENGLISH =
            "police victim crim crime criminal case reference officer investigat suspect arrest bail charge court"
                    + " prosecut sentenc offen offence assault abus violen rape stalk harass burgl robb theft stol fraud"
                    + " support referral report detective constable sergeant inspector witness custody prison probation"
                    + " murder";
    private static final String WELSH =
            "heddlu dioddefwr trosedd achos cyfeirnod swyddog ymchwil arest mechn cyhudd llys erlyn dedfryd ymosod"
                    + " trais treis stelc lladrad twyll tyst carchar";

    private static final List<String> WORDS = List.of((ENGLISH + " " + WELSH).split(" "));
    private static final Pattern TELLING = Pattern.compile(
            "\\b(" + String.join("|", WORDS) + ")\\w*|\\b(999|101)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONG = 5;
    private static final Pattern TELLING_ANYWHERE =
            Pattern.compile(WORDS.stream().filter(word -> word.length() >= LONG).collect(Collectors.joining("|")));

    private Discretion() {}

    /** The first word that tells; empty when none does. */
    public static String tellingWord(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = TELLING.matcher(lower);
        if (found.find()) {
            return found.group();
        }
        // also within a word, an address or a link, where chance does not make one
        var within = TELLING_ANYWHERE.matcher(lower);
        return within.find() ? within.group() : "";
    }

    /** Refuses to start with words that would tell. */
    public static void demand(String where, String text) {
        var word = tellingWord(text);
        if (!word.isEmpty()) {
            throw new IllegalStateException(
                    "%s would tell a stranger what it is about: \"%s\".".formatted(where, word));
        }
    }
}
