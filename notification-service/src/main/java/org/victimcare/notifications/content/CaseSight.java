package org.victimcare.notifications.content;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessReason;

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
                @HeaderParam("Authorization") String token,
                @HeaderParam(AccessReason.HEADER) @Nullable String reason);
    }

    private final Api api;

    CaseSight(@RestClient Api api) {
        this.api = api;
    }

    /** Refuses whoever may not see the case of a message, as if there were no such message. */
    public void demand(UUID notificationId, UUID caseId, @Nullable String token, @Nullable String reason) {
        if (token == null) {
            throw ContentRefusal.unknown(notificationId);
        }
        switch (status(caseId, token, reason)) {
            case OK -> {}
            case NOT_FOUND, FORBIDDEN -> throw ContentRefusal.unknown(notificationId);
            case BAD_REQUEST -> throw ContentRefusal.reasonMissing();
            default -> throw ContentRefusal.nobodyToAsk();
        }
    }

    private int status(UUID caseId, String token, @Nullable String reason) {
        try (var answer = api.read(caseId, token, reason)) {
            return answer.getStatus();
        } catch (WebApplicationException no) {
            return no.getResponse().getStatus();
        } catch (RuntimeException e) {
            // not its message: it may quote what could not be read
            return NO_ANSWER;
        }
    }
}
