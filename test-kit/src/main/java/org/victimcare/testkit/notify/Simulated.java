package org.victimcare.testkit.notify;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers and addresses that fail. The first four are those of the real API's test keys; the others stand for answers that
 * the real one gives and nobody can ask it for.
 */
final class Simulated {

    static final String DELIVERED = "delivered";

    private static final Pattern MOBILE = Pattern.compile("(\\+?44|0)7[0-9]{9}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private static final Map<String, String> ENDS = Map.of(
            "07700900002", "permanent-failure",
            "07700900003", "temporary-failure",
            "perm-fail@simulator.notify", "permanent-failure",
            "temp-fail@simulator.notify", "temporary-failure",
            "07700900004", "technical-failure");

    private static final Map<String, Refused> REFUSALS = Map.of(
            "07700900429",
            new Refused(429, "RateLimitError", "Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds"),
            "07700900430",
            new Refused(429, "TooManyRequestsError", "Exceeded send limits (sms: 250000) for today"),
            "07700900500",
            new Refused(500, "Exception", "Internal server error"));

    /** An answer that is a no. */
    record Refused(int status, String error, String message) {}

    private Simulated() {}

    /** Digits alone, as the number is dialled in the country. */
    static String number(String text) {
        var digits = text.replaceAll("[ ()-]", "");
        return digits.replaceFirst("^\\+?44", "0");
    }

    static boolean isMobile(String number) {
        return MOBILE.matcher(number).matches();
    }

    static boolean isAddress(String address) {
        return EMAIL.matcher(address).matches();
    }

    static String end(String to) {
        return ENDS.getOrDefault(to, DELIVERED);
    }

    static Optional<Refused> refusal(String to) {
        return Optional.ofNullable(REFUSALS.get(to));
    }
}
