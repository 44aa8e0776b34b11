package org.victimcare.kit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Roles;

/** An endpoint of each kind, to see what the kit makes of requests. */
@Path("/v1/probes")
@RolesAllowed(Roles.SUPERVISOR)
class ProbeResource {

    record Create(@NotBlank String word, @Max(9) int number, Colour colour) {}

    enum Colour {
        RED,
        BLUE
    }

    record Probe(int serial, String word) {}

    private final Idempotency idempotency;
    private final AtomicInteger created = new AtomicInteger();

    ProbeResource(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @POST
    public RestResponse<Probe> create(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid Create request) {
        return idempotency.once(key, "create-probe", request, Probe.class, () -> {
            var probe = new Probe(created.incrementAndGet(), request.word());
            return Versions.created(URI.create("/v1/probes/" + probe.serial()), probe, 7);
        });
    }

    @PUT
    @Path("{id}")
    public RestResponse<Probe> change(
            UUID id, @HeaderParam("If-Match") @Nullable String version, @Valid Create request) {
        Versions.demand(version, 7);
        return Versions.ok(new Probe(0, request.word()), 8);
    }

    @GET
    @Path("{id}/echo")
    public String echo(UUID id, @QueryParam("of") @Nullable UUID of, @QueryParam("colour") @Nullable Colour colour) {
        return "heard";
    }

    @GET
    @Path("failure")
    public String fail() {
        throw new IllegalStateException("a secret of ours");
    }
}
