package org.victimcare.kit.web;

import static io.vertx.core.http.HttpHeaders.CONTENT_LENGTH;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.TRANSFER_ENCODING;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps request bodies small, whether their length is told beforehand or not, but on the paths that a service reads as
 * streams. Quarkus has one limit for all paths and answers it without a problem document; this takes its place.
 */
@Singleton
class BodyLimit {

    /** After authentication, before every endpoint. */
    private static final int PRIORITY = 2;

    /** How long what a client still sends after it was refused is thrown away; then the connection is closed. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final long limit;
    private final Set<String> streamed;
    private final ObjectMapper json;
    private final BodyHandler collector;

    BodyLimit(BodyLimitConfig config, ObjectMapper json) {
        this.limit = config.limit().asLongValue();
        this.streamed = config.streamed().orElse(Set.of());
        this.json = json;
        this.collector = BodyHandler.create(false).setBodyLimit(limit);
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    void answer(@Observes Router router) {
        router.route().failureHandler(exchange -> {
            if (exchange.statusCode() == REQUEST_ENTITY_TOO_LARGE.getStatusCode()) {
                refuse(exchange);
            } else {
                exchange.next();
            }
        });
    }

    private void check(RoutingContext exchange) {
        exchange.addEndHandler(end -> throwAwayTheRest(exchange));
        var headers = exchange.request().headers();
        if (streamed.contains(exchange.normalizedPath())) {
            exchange.next();
        } else if (headers.contains(CONTENT_LENGTH)) {
            if (Long.parseLong(headers.get(CONTENT_LENGTH)) > limit) {
                refuse(exchange);
            } else {
                exchange.next();
            }
        } else if (headers.contains(TRANSFER_ENCODING)) {
            // nobody knows how long it is: it is read here, so far as it is allowed to be
            exchange.request().resume();
            collector.handle(exchange);
        } else {
            // HTTP/2 has no header for it: there the stream that an endpoint reads counts, and refuses by status alone
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange) {
        var problem = Problem.of(
                REQUEST_ENTITY_TOO_LARGE, "request-entity-too-large", "A body here has at most " + limit + " bytes.");
        try {
            exchange.response()
                    .setStatusCode(problem.status())
                    .putHeader(CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever is refused in mid-sentence hears the answer only when somebody goes on listening. */
    private static void throwAwayTheRest(RoutingContext exchange) {
        var request = exchange.request();
        if (request.isEnded()) {
            return;
        }
        var patience = exchange.vertx()
                .setTimer(PATIENCE_MILLIS, timer -> request.connection().close());
        // over HTTP/2 the end of every request comes after that of its answer: with its timer it would stay in memory
        request.endHandler(end -> exchange.vertx().cancelTimer(patience));
        request.handler(part -> {});
        request.resume();
    }
}
