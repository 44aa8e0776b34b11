package org.victimcare.notifications.delivery;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Continues the trace of the request that a message goes back to, however much later it is sent. */
@Singleton
class DeliveryTrace {

    private final OpenTelemetry telemetry;

    DeliveryTrace(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    void continued(Plan plan, Runnable work) {
        var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), plan, new Traceparent());
        var span = telemetry
                .getTracer("victimcare")
                .spanBuilder("deliver " + plan.template())
                .setParent(parent)
                .setSpanKind(SpanKind.INTERNAL)
                .startSpan();
        try {
            span.storeInContext(parent).wrap(work).run();
        } finally {
            span.end();
        }
    }

    private static final class Traceparent implements TextMapGetter<Plan> {

        @Override
        public Iterable<String> keys(Plan plan) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable Plan plan, String key) {
            return plan == null || !key.equals("traceparent") ? null : plan.traceparent();
        }
    }
}
