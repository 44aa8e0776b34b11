package org.victimcare.notifications.reply;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody wrote themselves, without the message below it that they answer, and without what their program adds. */
final class QuotedMail {

    private static final Pattern BELOW = Pattern.compile(
            "(on|ar) .{4,200}(wrote|ysgrifennodd|:)|-{2,} ?(original|forwarded) message ?-{2,}|_{10,}|-- ?"
                    + "|(from|oddi wrth|o): .*@.*|(sent|anfonwyd) (from|o) .{0,60}|get outlook for .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private QuotedMail() {}

    static String cut(String text) {
        return text.lines()
                .takeWhile(line -> !BELOW.matcher(line.strip()).matches())
                .filter(line -> !line.strip().startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
