package org.victimcare.kit.security;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Why the caller looks at something, in their own words: the header {@code Access-Reason} of the request. */
@ApplicationScoped
public class AccessReason {

    /** The header in which callers say it. */
    public static final String HEADER = "Access-Reason";

    private static final int LONGEST = 200;

    private final CurrentVertxRequest request;
    private final boolean wantedForRestricted;

    AccessReason(
            CurrentVertxRequest request,
            @ConfigProperty(name = "victimcare.access-log.reason-for-restricted", defaultValue = "true")
                    boolean wantedForRestricted) {
        this.request = request;
        this.wantedForRestricted = wantedForRestricted;
    }

    /** Refuses to show a restricted record to somebody who does not say why, where that is wanted here. */
    public void demandForRestricted() {
        if (wantedForRestricted && isRequest() && given() == null) {
            throw AccessRefusal.reasonMissing();
        }
    }

    /** Why, of somebody who has to say so whatever the record. */
    public String demand() {
        var given = given();
        if (given == null) {
            throw AccessRefusal.reasonMissing();
        }
        return given;
    }

    /** Lets a reason that was given in another way stand for all that this request does. */
    public void is(String given) {
        if (isRequest()) {
            request.getCurrent().put(HEADER, bounded(given));
        }
    }

    @Nullable
    String given() {
        return otherwise()
                .or(this::header)
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .map(AccessReason::bounded)
                .orElse(null);
    }

    private static String bounded(String reason) {
        if (reason.length() > LONGEST) {
            throw AccessRefusal.reasonTooLong();
        }
        return reason;
    }

    private Optional<String> header() {
        return isRequest() ? Optional.ofNullable(request.getCurrent().request().getHeader(HEADER)) : Optional.empty();
    }

    private Optional<String> otherwise() {
        return isRequest() ? Optional.ofNullable(request.getCurrent().get(HEADER)) : Optional.empty();
    }

    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
