package org.victimcare.notifications.channel;

import java.util.regex.Pattern;

/** A number that takes text messages. */
final class MobileNumber {

    private static final Pattern FILLING = Pattern.compile("[ ().-]");
    private static final Pattern MOBILE = Pattern.compile("(\\+44|0044|0)7[0-9]{9}");

    private MobileNumber() {}

    /** As it is dialled in the country. One abroad, or a landline, takes none of ours. */
    static String of(String number) throws Undelivered {
        var digits = FILLING.matcher(number).replaceAll("");
        if (!MOBILE.matcher(digits).matches()) {
            throw Undelivered.refused("the number is none for text messages");
        }
        return "0" + digits.substring(digits.length() - 10);
    }
}
