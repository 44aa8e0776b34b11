package org.victimcare.kit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every refused or failed request is answered with (RFC 9457).
 *
 * @param type stable, {@code urn:problem:…}: what to decide on
 * @param title short, the same for every problem of the status
 * @param detail a sentence for people, where there is one
 * @param violations the fields that were wrong, where fields were
 * @param traceId where to look in the log, for a failure of ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<Violation> violations,
        @Nullable String traceId) {

    /** {@code application/problem+json} */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A field that was wrong, and how. */
    public record Violation(String field, String message) {}

    static Problem of(Response.StatusType status, String code, @Nullable String detail) {
        return new Problem(
                "urn:problem:" + code, status.getReasonPhrase(), status.getStatusCode(), detail, List.of(), null);
    }

    static Problem invalid(List<Violation> violations) {
        return new Problem("urn:problem:invalid-request", "Bad Request", 400, null, violations, null);
    }

    /** Says nothing but where to look. */
    static Problem failure() {
        return new Problem(
                "urn:problem:failure",
                "Internal Server Error",
                500,
                "Something went wrong on our side. It was logged.",
                List.of(),
                Span.current().getSpanContext().getTraceId());
    }

    Response toResponse() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
