package org.victimcare.launcher.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The pages for people. Whatever a message says is text here, never markup. */
final class MailPage {

    static final String NOTE =
            "This mail server keeps what it is given. Nothing leaves this machine, and the victims are made up.";

    private MailPage() {}

    static String list(int count, List<MailMessage> messages, String next) {
        var rows = messages.stream()
                .map(it -> "<tr><td>%s<td>%s<td><a href=\"/read/%s\">%s</a></tr>"
                        .formatted(escape(it.date()), escape(it.to()), it.id(), escape(it.subject())))
                .collect(Collectors.joining("\n"));
        var more = next.isEmpty() ? "" : "<p><a href=\"/?before=" + next + "\">Older messages</a></p>";
        return frame("Sent mail", """
                <p>%d messages, newest first. As JSON: <a href="/messages">/messages</a></p>
                <table><thead><tr><th scope="col">Sent<th scope="col">To<th scope="col">Subject</tr></thead>
                <tbody>%s</tbody></table>%s""".formatted(count, rows, more));
    }

    static String one(MailMessage message) {
        var asHtml = message.html().isEmpty() ? "" : "<a href=\"/read/" + message.id() + "/html\">as HTML</a> ";
        return frame(message.subject(), """
                <p>From %s to %s, %s</p><pre>%s</pre>
                <p>%s<a href="/messages/%s/raw">as it came</a> <a href="/">all messages</a></p>""".formatted(
                        escape(message.from()),
                        escape(message.to()),
                        escape(message.date()),
                        escape(message.text()),
                        asHtml,
                        message.id()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String frame(String title, String content) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:16px/1.5 Arial,sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse}
                td,th{text-align:left;padding:.3em 1em .3em 0}pre{white-space:pre-wrap}
                .note{background:#fd0;padding:.5em 1em}</style></head>
                <body><p class="note">%2$s</p><h1>%1$s</h1>%3$s</body></html>""".formatted(escape(title), NOTE, content);
    }
}
