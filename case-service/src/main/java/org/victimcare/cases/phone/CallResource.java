package org.victimcare.cases.phone;

import static org.victimcare.kit.security.Roles.ANALYST;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** The phone line over HTTP. */
@Path("/v1/calls")
@RolesAllowed({PHONE_LINE_AGENT, SUPERVISOR})
@Tag(name = "Phone line", description = "Calls of victims: who calls, what they are told, and what they are promised.")
class CallResource {

    private final Calls calls;
    private final Verifications verifications;
    private final Screens screens;
    private final Transfers transfers;
    private final CallBacks callBacks;
    private final CallFiguresReader figures;
    private final Idempotency idempotency;

    CallResource(
            Calls calls,
            Verifications verifications,
            Screens screens,
            Transfers transfers,
            CallBacks callBacks,
            CallFiguresReader figures,
            Idempotency idempotency) {
        this.calls = calls;
        this.verifications = verifications;
        this.screens = screens;
        this.transfers = transfers;
        this.callBacks = callBacks;
        this.figures = figures;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "openCall",
            summary = "A call begins to ring, or a promised one is made",
            description = "The number is kept as a fingerprint only. With an Idempotency-Key it can be repeated.")
    public RestResponse<CallView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull OpenCall request) {
        return idempotency.once(key, "open-call", request, CallView.class, () -> {
            var view = calls.open(request);
            return Versions.created(URI.create("/v1/calls/" + view.id()), view, view.version());
        });
    }

    @GET
    @Operation(
            operationId = "listCalls",
            summary = "The calls in a state",
            description = "The one that began first comes first: of the waiting, the one that waits longest.")
    public Page<CallView> list(
            @QueryParam("state") @NotNull CallState state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return calls.queue(state, limit, cursor);
    }

    @GET
    @Path("figures")
    @RolesAllowed({PHONE_LINE_AGENT, SUPERVISOR, ANALYST})
    @Operation(
            operationId = "readCallFigures",
            summary = "How the line did in a period",
            description = "Computed from the records of the calls. The period is at most 400 days.")
    public CallFigures figures(
            @QueryParam("from") @NotNull OffsetDateTime from, @QueryParam("to") @NotNull OffsetDateTime to) {
        return figures.of(from.toInstant(), to.toInstant());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCall", summary = "Read a call", description = "Its version is the ETag.")
    public RestResponse<CallView> read(UUID id) {
        return answer(calls.read(id));
    }

    @POST
    @Path("{id}/answer")
    @Operation(operationId = "answerCall", summary = "Answer a call that waits", description = "Needs If-Match.")
    public RestResponse<CallView> answer(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(calls.answer(id, ifMatch));
    }

    @POST
    @Path("{id}/verification")
    @Operation(
            operationId = "verifyCaller",
            summary = "Find a caller and compare what they answer",
            description =
                    "Without answers it says what to ask. What it says is the same whether there is such a case or"
                            + " not, until the caller is verified. Three failures lock; the answers are compared and"
                            + " forgotten.")
    public VerificationAnswer verify(UUID id, @Valid @NotNull VerifyCaller request) {
        return verifications.verify(id, request);
    }

    @GET
    @Path("{id}/screen")
    @Operation(
            operationId = "readCallScreen",
            summary = "All that an agent needs, once the caller is verified",
            description = "Only for the agent who speaks with the caller, and only while the call lasts.")
    public CallScreen screen(UUID id) {
        return screens.show(id);
    }

    @POST
    @Path("{id}/transfers")
    @Operation(
            operationId = "transferCall",
            summary = "Pass a verified caller on, with an introduction",
            description = "Needs the caller's consent, and is a disclosure on record.")
    public CallView transfer(UUID id, @Valid @NotNull WarmTransfer request) {
        return transfers.transfer(id, request);
    }

    @POST
    @Path("{id}/call-back")
    @Operation(
            operationId = "bookCallBack",
            summary = "Promise a call",
            description =
                    "To a verified caller in the safe hours of the contact plan, with a code to name. Of a caller who"
                            + " is not verified the victim is called on the number on file, and the answer is always the"
                            + " same.")
    public CallBackPromise callBack(UUID id, @Valid @NotNull BookCallBack request) {
        return callBacks.book(id, request);
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endCall",
            summary = "A call is over",
            description = "With what it was about and what it led to. Needs If-Match.")
    public RestResponse<CallView> end(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CallNotes request) {
        return answer(calls.end(id, ifMatch, request));
    }

    private static RestResponse<CallView> answer(CallView view) {
        return Versions.ok(view, view.version());
    }
}
