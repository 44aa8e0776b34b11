package org.victimcare.cases.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.net.IDN;
import java.util.regex.Pattern;

/** Whether something can be an address at all: before a message is lost on a slip of the pen. */
final class Plausible {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** What Ofcom keeps for stories: no numbers of anybody, and so not valid ones. */
    private static final Pattern STORY = Pattern.compile("44(2079460|7700900|1632960|8081570|3069990)\\d{3}");

    /** RFC 5321: a local part of at most 64 characters without quotes, of at most 254 in all. */
    private static final Pattern LOCAL =
            Pattern.compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+(?=[^.]*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final int LONGEST = 254;

    private Plausible() {}

    /** A number that exists somewhere, or one that is kept for stories. */
    static boolean number(String number) {
        var digits = PhoneDigits.of(number);
        if (STORY.matcher(digits).matches()) {
            return true;
        }
        try {
            return NUMBERS.isValidNumber(NUMBERS.parse("+" + digits, null));
        } catch (NumberParseException e) {
            return false;
        }
    }

    static boolean mailbox(String address) {
        var at = address.lastIndexOf('@');
        return at > 0
                && address.length() <= LONGEST
                && LOCAL.matcher(address.substring(0, at)).matches()
                && domain(address.substring(at + 1));
    }

    private static boolean domain(String name) {
        try {
            return DOMAIN.matcher(IDN.toASCII(name)).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
