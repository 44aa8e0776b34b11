package org.victimcare.cases.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

@Path("/v1/imports")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Imports", description = "Files of the open police data (data.police.uk) in")
class ImportResource {

    private final Uploads uploads;
    private final Imports imports;

    ImportResource(Uploads uploads, Imports imports) {
        this.uploads = uploads;
        this.imports = imports;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importFile",
            summary = "Import a street or an outcomes file",
            description =
                    "Takes a CSV file of any length as it is published. Its columns decide what it is. The answer"
                            + " comes when the file has arrived; its rows are taken afterwards. Sent twice, a file changes"
                            + " nothing; sent again with the same Idempotency-Key, the first import is the answer, as far as it"
                            + " has come. It is known by name and content; while the first is still arriving, 409. The victims of the cases are made up: there is no person in the open data.")
    @APIResponse(
            responseCode = "202",
            description = "The file has arrived",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "422",
            description = "It is not such a file, or is damaged: the problem names the line, and nothing was taken",
            content = @Content(mediaType = "application/problem+json"))
    public RestResponse<ImportView> receive(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Parameter(description = "What the file is called, to find it again")
                    @QueryParam("fileName")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = "\\P{Cntrl}*", message = "must not contain control characters")
                    String fileName,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    InputStream body) {
        var job = uploads.receive(key, fileName, body);
        return ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/v1/imports/" + job.id()))
                .entity(job)
                .build();
    }

    @GET
    @Operation(operationId = "listImports", summary = "List imports, newest first")
    public Page<ImportView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return imports.page(limit, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findImport", summary = "See how far an import has come")
    public ImportView find(UUID id) {
        return imports.find(id);
    }

    @GET
    @Path("{id}/rejections")
    @Operation(
            operationId = "listRejections",
            summary = "List what was wrong with rows",
            description = "Refusals are rows that were not taken; remarks are about rows that were.")
    public Page<Rejection> rejections(
            UUID id, @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return imports.rejections(id, limit, cursor);
    }
}
