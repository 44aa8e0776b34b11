package org.victimcare.notifications.channel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the window of an envelope shows: to whom it goes, and nothing else.
 *
 * @param lines three to seven, the last with the postcode
 */
record PostalAddress(List<String> lines) {

    private static final int FEWEST = 3;
    private static final int MOST = 7;
    private static final Pattern BREAK = Pattern.compile("[\\r\\n,]+");
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);

    static PostalAddress of(String addressee, String address) throws Undelivered {
        var lines = Stream.concat(Stream.of(addressee), BREAK.splitAsStream(address))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() < FEWEST || lines.size() > MOST) {
            throw Undelivered.refused("the address has too few or too many lines");
        }
        if (!POSTCODE.matcher(lines.get(lines.size() - 1)).find()) {
            throw Undelivered.refused("the address has no postcode in its last line");
        }
        return new PostalAddress(lines);
    }

    /** An address stays out of logs. */
    @Override
    public String toString() {
        return "PostalAddress[%d lines]".formatted(lines.size());
    }
}
