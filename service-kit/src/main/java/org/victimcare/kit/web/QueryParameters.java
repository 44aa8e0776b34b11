package org.victimcare.kit.web;

import static java.util.stream.Collectors.toCollection;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Tells a question that was put wrongly from one about what is not there. JAX-RS calls both "not found": an id in a path
 * that is none means nothing that exists, but a filter that cannot be read is a mistake of the caller. A filter that
 * nobody knows it passes over, and whoever mistyped one would take the whole list for what they asked for.
 */
final class QueryParameters {

    private QueryParameters() {}

    /** What an endpoint can be asked by. */
    static Set<String> known(ResourceInfo endpoint) {
        return Arrays.stream(endpoint.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(toCollection(TreeSet::new));
    }

    /** Whether a query parameter stands in the request that cannot be what its endpoint asks for. */
    static boolean unreadable(UriInfo uri, ResourceInfo endpoint) {
        var method = endpoint.getResourceMethod();
        return method != null
                && Arrays.stream(method.getParameters()).anyMatch(parameter -> isUnreadable(uri, parameter));
    }

    private static boolean isUnreadable(UriInfo uri, Parameter parameter) {
        var query = parameter.getAnnotation(QueryParam.class);
        return query != null
                && uri.getQueryParameters().getOrDefault(query.value(), List.of()).stream()
                        .anyMatch(text -> !isReadable(parameter.getType(), text));
    }

    private static boolean isReadable(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
        }
        return type != UUID.class || isUuid(text);
    }

    private static boolean isUuid(String text) {
        try {
            UUID.fromString(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
