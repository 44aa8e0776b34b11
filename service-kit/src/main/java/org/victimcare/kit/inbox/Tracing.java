package org.victimcare.kit.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.events.Envelope;

/** Continues the trace that an event carries: the log lines of an effect have the trace id of the request behind it. */
@Singleton
class Tracing {

    private final OpenTelemetry telemetry;

    Tracing(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    void continued(String consumer, Envelope event, Runnable work) {
        var parent = W3CTraceContextPropagator.getInstance().extract(Context.current(), event, new Traceparent());
        var span = telemetry
                .getTracer("victimcare")
                .spanBuilder(consumer + " process")
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.message.id", event.id().toString())
                .startSpan();
        try {
            span.storeInContext(parent).wrap(work).run();
        } finally {
            span.end();
        }
    }

    private static final class Traceparent implements TextMapGetter<Envelope> {

        @Override
        public Iterable<String> keys(Envelope event) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable Envelope event, String key) {
            return event == null || !key.equals("traceparent") ? null : event.traceparent();
        }
    }
}
