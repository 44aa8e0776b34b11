package org.victimcare.testkit.notify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;

/** Shows what was handed in, newest first, as JSON. */
final class StandInPage implements HttpHandler {

    private static final int MOST = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final KeptMessages kept;

    StandInPage(KeptMessages kept) {
        this.kept = kept;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var all = new ArrayList<>(kept.all());
            Collections.reverse(all);
            var shown = all.stream()
                    .limit(MOST)
                    .map(message -> {
                        var view = Receipts.view(message, kept.status(message));
                        view.put("to", message.to());
                        return view;
                    })
                    .toList();
            var bytes = json.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(Map.of("note", NotifyStandIn.NOTE, "count", all.size(), "messages", shown));
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
