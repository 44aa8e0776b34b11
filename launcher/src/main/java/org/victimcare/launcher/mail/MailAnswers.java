package org.victimcare.launcher.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the answer to a question about the mailbox. */
final class MailAnswers {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final Pattern ONE = Pattern.compile("/(messages|read)/([0-9T-]{1,40})(/raw|/html)?");
    private static final MailAnswer UNKNOWN = MailAnswer.text(404, "There is no such message.");

    private final Mailbox mailbox;
    private final ObjectMapper json = new ObjectMapper();

    MailAnswers(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    MailAnswer to(URI question) throws IOException {
        var path = question.getPath();
        var before = parameter(question, "before");
        if (path.equals("/")) {
            var page = page(before, PAGE);
            return MailAnswer.page(MailPage.list(mailbox.count(), page, next(page, PAGE)));
        }
        if (path.equals("/messages")) {
            return list(before, size(question));
        }
        if (path.equals("/messages/count")) {
            return MailAnswer.json(json.writeValueAsBytes(Map.of("count", mailbox.count())));
        }
        var one = ONE.matcher(path);
        return one.matches() ? one(one.group(1), one.group(2), Optional.ofNullable(one.group(3))) : UNKNOWN;
    }

    private MailAnswer list(Optional<String> before, int size) throws IOException {
        var page = page(before, size);
        return MailAnswer.json(json.writeValueAsBytes(
                Map.of("note", MailPage.NOTE, "count", mailbox.count(), "messages", page, "next", next(page, size))));
    }

    private MailAnswer one(String area, String id, Optional<String> form) throws IOException {
        var file = mailbox.find(id);
        if (file.isEmpty()) {
            return UNKNOWN;
        }
        if (form.filter("/raw"::equals).isPresent()) {
            return MailAnswer.raw(Files.readAllBytes(file.get()));
        }
        var message = MailMessage.read(id, file.get());
        if (form.isPresent()) {
            return MailAnswer.strangePage(message.html());
        }
        return area.equals("messages")
                ? MailAnswer.json(json.writeValueAsBytes(message))
                : MailAnswer.page(MailPage.one(message));
    }

    private List<MailMessage> page(Optional<String> before, int size) throws IOException {
        var messages = new ArrayList<MailMessage>();
        for (var id : mailbox.page(before, size)) {
            var file = mailbox.find(id);
            if (file.isPresent()) {
                messages.add(MailMessage.read(id, file.get()).withoutBody());
            }
        }
        return messages;
    }

    /** Where the next page begins; empty on the last. */
    private static String next(List<MailMessage> page, int size) {
        return page.size() < size ? "" : page.get(size - 1).id();
    }

    private static int size(URI question) {
        var asked = parameter(question, "limit").filter(it -> it.matches("\\d{1,6}"));
        return asked.map(Integer::valueOf)
                .map(it -> Math.max(1, Math.min(it, LARGEST_PAGE)))
                .orElse(PAGE);
    }

    private static Optional<String> parameter(URI question, String name) {
        var query = Optional.ofNullable(question.getRawQuery()).orElse("");
        return List.of(query.split("&", -1)).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), UTF_8))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
