package org.victimcare.notifications.channel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/** A number that takes text messages. */
final class MobileNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int UNITED_KINGDOM = 44;

    /** What Ofcom keeps for stories: no number of anybody, and so not valid. */
    private static final Pattern STORY = Pattern.compile("7700900[0-9]{3}");

    private MobileNumber() {}

    /** As it is dialled in the country. One abroad, or a landline, takes none of ours. */
    static String of(String number) throws Undelivered {
        try {
            var parsed = NUMBERS.parse(number, "GB");
            var national = NUMBERS.getNationalSignificantNumber(parsed);
            if (parsed.getCountryCode() == UNITED_KINGDOM
                    && (isMobile(parsed) || STORY.matcher(national).matches())) {
                return "0" + national;
            }
        } catch (NumberParseException e) {
            // not its message: it may quote the number
            throw Undelivered.refused("the number is none");
        }
        throw Undelivered.refused("the number is none for text messages");
    }

    private static boolean isMobile(PhoneNumber number) {
        return NUMBERS.isValidNumber(number) && NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE;
    }
}
