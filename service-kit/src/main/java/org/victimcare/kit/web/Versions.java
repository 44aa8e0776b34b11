package org.victimcare.kit.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Versions of aggregates on the wire: {@code ETag} out, {@code If-Match} in. */
public final class Versions {

    private Versions() {}

    /** The answer to a reading or a change: the view with its version. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view).tag(Long.toString(version)).build();
    }

    /** The answer to a creation. */
    public static <T> RestResponse<T> created(URI location, T view, long version) {
        return ResponseBuilder.<T>created(location)
                .entity(view)
                .tag(Long.toString(version))
                .build();
    }

    /**
     * Refuses a change that does not say, or does not know, which version it changes.
     *
     * @param ifMatch the header as it came: an ETag of ours, quoted or not
     */
    public static void demand(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw RequestRefusal.versionMissing();
        }
        if (!ifMatch.strip().replace("\"", "").equals(Long.toString(current))) {
            throw RequestRefusal.overtaken();
        }
    }

    /**
     * The same for what can be set by the same request as it is changed: who thinks that there is none yet is overtaken.
     *
     * @param ifNoneMatch the header as it came; {@code *} asks that there be none
     */
    public static void demand(@Nullable String ifMatch, @Nullable String ifNoneMatch, long current) {
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            throw RequestRefusal.overtaken();
        }
        demand(ifMatch, current);
    }

    /** Refuses to set for the first time what the caller has seen a version of. */
    public static void demandNone(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw RequestRefusal.overtaken();
        }
    }
}
