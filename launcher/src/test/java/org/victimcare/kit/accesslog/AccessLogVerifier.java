package org.victimcare.kit.accesslog;

/** Stands in for the program of this name, which the services bring: it finds something wrong in the log of one of them. */
public final class AccessLogVerifier {

    private AccessLogVerifier() {}

    @SuppressWarnings("SystemOut") // this is a program for the terminal
    public static void main(String[] arguments) {
        var url = System.getenv().getOrDefault("DATABASE_URL", "");
        System.out.println("looked at " + url + " " + String.join(" ", arguments));
        if (url.endsWith("/feedback") && arguments.length > 0) {
            System.exit(2);
        }
        if (url.endsWith("/referrals")) {
            System.out.println("BROKEN: entry 7 (2026-01-05, number 3) is not what was sealed");
            System.exit(1);
        }
    }
}
