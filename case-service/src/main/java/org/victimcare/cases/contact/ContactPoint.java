package org.victimcare.cases.contact;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.victimcare.cases.victim.Folding;
import org.victimcare.contracts.Channel;

/**
 * Addresses as they are compared, so that two ways to write one place, number or mailbox are the same. In doubt two are
 * the same: that blocks a message, which a person then looks at.
 */
final class ContactPoint {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})\\s*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]?");

    private ContactPoint() {}

    static String of(Channel channel, String address) {
        return switch (channel) {
            case PHONE, SMS -> "tel:" + PhoneDigits.of(address);
            case EMAIL -> mailbox(address);
            case LETTER, UNKNOWN -> place(address);
        };
    }

    /** An address of which nobody said for which channel it is. */
    static String of(String address) {
        if (address.contains("@")) {
            return of(Channel.EMAIL, address);
        }
        return address.strip().matches("[+\\d][\\d\\s()./-]{5,}") ? of(Channel.PHONE, address) : place(address);
    }

    /** What follows a plus sign reaches the same mailbox. */
    private static String mailbox(String address) {
        var folded = address.strip().toLowerCase(Locale.ROOT);
        return "mailto:" + folded.replaceFirst("\\+[^@]*@", "@");
    }

    /** A postcode and the numbers before it are one door, however the street is spelled. */
    private static String place(String address) {
        var typed = address.toUpperCase(Locale.ROOT).replaceAll("[\\s,.]+", " ").strip();
        var postcode = POSTCODE.matcher(typed);
        if (!postcode.find()) {
            return "post:" + Folding.fold(address);
        }
        var numbers = NUMBER.matcher(typed.substring(0, postcode.start()))
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(joining("-"));
        return "post:" + postcode.group(1) + postcode.group(2) + "/" + numbers;
    }
}
