package org.victimcare.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows each exchange as long as anybody else does. */
@Singleton
class RememberedExchanges {

    private static final int FIRST = 1_000;

    private final List<WeakReference<RoutingContext>> exchanges = new CopyOnWriteArrayList<>();

    void remember(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    exchanges.add(new WeakReference<>(exchange));
                    exchange.next();
                },
                FIRST);
    }

    void forget() {
        exchanges.clear();
    }

    /** How many are still in memory. */
    long alive() {
        return exchanges.stream().filter(exchange -> !exchange.refersTo(null)).count();
    }
}
