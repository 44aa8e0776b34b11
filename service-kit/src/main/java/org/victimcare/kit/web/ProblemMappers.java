package org.victimcare.kit.web;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_FAILED;
import static jakarta.ws.rs.core.Response.Status.PRECONDITION_REQUIRED;
import static jakarta.ws.rs.core.Response.Status.REQUEST_ENTITY_TOO_LARGE;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.victimcare.kit.web.Problem.Violation;

/**
 * The one place where a failure becomes an HTTP answer. It is public because what Quarkus generates from it lives in the
 * service's class loader, where package-private means out of reach.
 */
public class ProblemMappers {

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return Problem.of(status(refusal.kind()), refusal.code(), refusal.getMessage())
                .toResponse();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        return Problem.invalid(e.getConstraintViolations().stream()
                        .map(ProblemMappers::violation)
                        .toList())
                .toResponse();
    }

    /** Broken JSON, unknown fields, wrong types. The parser's own words quote the request, so they are not passed on. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(joining("."));
            return Problem.invalid(List.of(new Violation(field, "is unknown or of the wrong type")))
                    .toResponse();
        }
        return Problem.of(BAD_REQUEST, "unreadable-body", "The body is not the JSON that is expected here.")
                .toResponse();
    }

    /** A JSON body that is not there would reach the resource as null. */
    @ServerRequestFilter
    public Optional<Response> empty(ContainerRequestContext request) {
        return request.getLength() == 0 && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())
                ? Optional.of(Problem.of(BAD_REQUEST, "unreadable-body", "The body is empty.")
                        .toResponse())
                : Optional.empty();
    }

    /** Of the API only: a link that a victim follows may have been given more on its way through their mail. */
    @ServerRequestFilter
    public Optional<Response> unknown(ContainerRequestContext request, ResourceInfo endpoint) {
        var uri = request.getUriInfo();
        var known = QueryParameters.known(endpoint);
        return uri.getPath().startsWith("/v1/")
                        && !known.containsAll(uri.getQueryParameters().keySet())
                ? Optional.of(Problem.of(
                                BAD_REQUEST,
                                "parameter-unknown",
                                known.isEmpty()
                                        ? "Nothing can be asked by here."
                                        : "What can be asked by here: " + String.join(", ", known) + ".")
                        .toResponse())
                : Optional.empty();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response anonymous() {
        return Problem.of(UNAUTHORIZED, "unauthenticated", "Send a valid bearer token.")
                .toResponse();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response notAllowed() {
        return Problem.of(FORBIDDEN, "forbidden", "Your role does not allow this.")
                .toResponse();
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    public Response overtaken() {
        return refused(RequestRefusal.overtaken());
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, UriInfo uri, ResourceInfo endpoint) {
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (e.getCause() instanceof DateTimeParseException
                || e.getCause() instanceof NumberFormatException
                || (e.getCause() instanceof IllegalArgumentException && QueryParameters.unreadable(uri, endpoint))) {
            // JAX-RS calls that "not found"; what stands in our paths is neither a date nor a number
            return Problem.of(
                            BAD_REQUEST,
                            "parameter-unreadable",
                            "A parameter is no date, number, id or code of the form asked for.")
                    .toResponse();
        }
        var status = e.getResponse().getStatusInfo();
        if (status.getStatusCode() >= 500) {
            Log.error("Unexpected failure", e);
            return Problem.failure().toResponse();
        }
        var code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return Problem.of(status, code, null).toResponse();
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException bug) {
        Log.error("Unexpected failure", bug);
        return Problem.failure().toResponse();
    }

    private static Response.StatusType status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> BAD_REQUEST;
            case FORBIDDEN -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case GONE -> GONE;
            case VERSION_MISSING -> PRECONDITION_REQUIRED;
            case OVERTAKEN -> PRECONDITION_FAILED;
            case UNPROCESSABLE -> new UnprocessableContent();
            case TOO_LARGE -> REQUEST_ENTITY_TOO_LARGE;
            case TOO_MANY -> TOO_MANY_REQUESTS;
            case UNAVAILABLE -> SERVICE_UNAVAILABLE;
        };
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)
                .map(Object::toString)
                .filter(name -> !name.equals("request"))
                .collect(joining("."));
        return new Violation(field, violation.getMessage());
    }

    /** 422, which JAX-RS has no constant for. */
    private static final class UnprocessableContent implements Response.StatusType {

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
