package org.victimcare.launcher.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An answer of the reading page. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are written once and seen by nobody else
record MailAnswer(int status, String type, String policy, byte[] body) {

    private static final String OWN_PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** What others wrote may show itself, but not run, load or send anything. */
    private static final String STRANGE_PAGE = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    static MailAnswer text(int status, String text) {
        return new MailAnswer(status, "text/plain; charset=utf-8", OWN_PAGE, text.getBytes(UTF_8));
    }

    static MailAnswer page(String html) {
        return new MailAnswer(200, "text/html; charset=utf-8", OWN_PAGE, html.getBytes(UTF_8));
    }

    static MailAnswer strangePage(String html) {
        return new MailAnswer(200, "text/html; charset=utf-8", STRANGE_PAGE, html.getBytes(UTF_8));
    }

    static MailAnswer json(byte[] json) {
        return new MailAnswer(200, "application/json", OWN_PAGE, json);
    }

    static MailAnswer raw(byte[] message) {
        return new MailAnswer(200, "message/rfc822", OWN_PAGE, message);
    }
}
