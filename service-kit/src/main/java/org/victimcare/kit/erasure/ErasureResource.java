package org.victimcare.kit.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** For operators: who was erased, and doing it again after a backup was restored. */
@Path("/v1/erased-victims")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Erased victims", description = "Whom this service has erased, to be repeated after a restore")
class ErasureResource {

    record Again(@NotEmpty @Size(max = 200) List<@NotNull @Valid ErasedVictim> erasedVictims) {}

    /** How many were erased, again or for the first time. */
    record Repeated(int applied) {}

    private final ErasedVictims erasedVictims;
    private final Eraser eraser;

    ErasureResource(ErasedVictims erasedVictims, Eraser eraser) {
        this.erasedVictims = erasedVictims;
        this.eraser = eraser;
    }

    @GET
    @Operation(operationId = "listErasedVictims", summary = "List whom this service has erased: ids, codes and times")
    public Page<ErasedVictim> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        return Page.of(limit, cursor, erasedVictims::after, ErasedVictim::victimId);
    }

    @POST
    @Path("again")
    @Transactional
    @Operation(
            operationId = "eraseAgain",
            summary = "Erase victims again, after a restore brought them back",
            description =
                    "Takes a page of the list of any of the services. All or nothing; to do it twice does no harm.")
    public Repeated again(@Valid @NotNull Again request) {
        request.erasedVictims().forEach(erased -> eraser.erase(erased.event()));
        return new Repeated(request.erasedVictims().size());
    }
}
