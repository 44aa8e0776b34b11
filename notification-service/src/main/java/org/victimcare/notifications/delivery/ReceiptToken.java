package org.victimcare.notifications.delivery;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes the token of a provider away from where our own issuer's tokens are looked for: it is none of those. */
@Singleton
class ReceiptToken {

    static final String HEADER = "X-Receipt-Token";

    private static final List<String> PATHS = List.of("/v1/receipts/", "/v1/received-texts/");
    private static final String BEARER = "Bearer ";

    /** Before authentication. */
    private static final int PRIORITY = 1_000;

    void guard(@Observes Filters filters) {
        filters.register(ReceiptToken::move, PRIORITY);
    }

    private static void move(RoutingContext exchange) {
        var headers = exchange.request().headers();
        // whoever sends our own header makes it up
        headers.remove(HEADER);
        var authorization = headers.get("Authorization");
        if (PATHS.stream().anyMatch(exchange.normalizedPath()::startsWith) && authorization != null) {
            headers.remove("Authorization");
            if (authorization.startsWith(BEARER)) {
                headers.set(HEADER, authorization.substring(BEARER.length()));
            }
        }
        exchange.next();
    }
}
