package org.victimcare.notifications.sight;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessReason;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Refusal;

/**
 * Whether somebody may see a case. Only case-service knows, so it is asked with the caller's own token, and for the caller's own
 * reason: it answers, and records, as if they had looked there. No answer means no.
 */
@Singleton
public class CaseSight {

    private static final int NO_ANSWER = 0;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @RegisterRestClient(configKey = "case-service")
    @Path("/v1/cases/{caseId}")
    interface Api {

        @GET
        Response read(
                @PathParam("caseId") UUID caseId,
                @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token,
                @HeaderParam(AccessReason.HEADER) @Nullable String reason);
    }

    private final Api api;
    private final Caller caller;
    private final CurrentVertxRequest request;

    CaseSight(@RestClient Api api, Caller caller, CurrentVertxRequest request) {
        this.api = api;
        this.caller = caller;
        this.request = request;
    }

    /** Refuses whoever may not see a case, as if what they ask for were not there. No transaction may be open meanwhile. */
    public void demand(UUID caseId, Supplier<? extends Refusal> unknown) {
        if (!sees(caseId)) {
            throw unknown.get();
        }
    }

    /** Of several cases those that the caller may not see. */
    public List<UUID> hidden(Collection<UUID> caseIds) {
        return caseIds.stream().filter(caseId -> !sees(caseId)).toList();
    }

    /** Whether the caller may see a case. case-service itself asks on behalf of those whom it let in. */
    public boolean sees(UUID caseId) {
        if (caller.has(Roles.SERVICE_CASE)) {
            return true;
        }
        return switch (status(caseId)) {
            case OK -> true;
            case NOT_FOUND, FORBIDDEN -> false;
            case BAD_REQUEST -> throw SightRefusal.reasonMissing();
            default -> throw SightRefusal.nobodyToAsk();
        };
    }

    private int status(UUID caseId) {
        var headers = request.getCurrent().request().headers();
        try (var answer = api.read(caseId, headers.get(HttpHeaders.AUTHORIZATION), headers.get(AccessReason.HEADER))) {
            return answer.getStatus();
        } catch (WebApplicationException no) {
            return no.getResponse().getStatus();
        } catch (RuntimeException e) {
            // not its message: it may quote what could not be read
            return NO_ANSWER;
        }
    }
}
