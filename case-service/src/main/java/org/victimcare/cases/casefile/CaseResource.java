package org.victimcare.cases.casefile;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.StaffRole;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.RequestRefusal;
import org.victimcare.kit.web.Versions;

/** Cases over HTTP: reading one, and what the police and the court did. */
@Path("/v1/cases")
@Tag(name = "Cases", description = "A reported crime and what became of it.")
class CaseResource {

    /** A step of the police or the court. */
    @Schema(name = "RecordMilestone")
    record RecordMilestone(
            @NotNull @Known Milestone milestone,
            @Known @Nullable OutcomeCode outcome,
            @NotNull Instant happenedAt,
            @Nullable Boolean monthOnly,
            @Size(max = 2000) @Nullable String words,

            @Schema(description = "Whether the victims may read the words. They may not when this is left out.")
            @Nullable
            Boolean forVictim) {}

    /** Who works on the case. */
    @Schema(name = "AssignOfficer")
    record AssignOfficer(
            @NotNull @Known StaffRole role,
            @NotBlank @Size(max = 100) String staffId,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String team,
            @NotBlank @Size(max = 30) String phone) {}

    /** The outcome as the Home Office counts it. */
    @Schema(name = "CloseCase")
    record CloseCase(
            @NotNull @Known OutcomeCode outcome,
            @NotNull Instant happenedAt,
            @NotBlank @Size(max = 2000) String words,

            @Schema(description = "Whether the victims may read the words. They may not when this is left out.")
            @Nullable
            Boolean forVictim) {}

    /** Why the case is opened again. */
    @Schema(name = "ReopenCase")
    record ReopenCase(@NotBlank @Size(max = 2000) String reason) {}

    private final CaseChanges cases;

    CaseResource(CaseChanges cases) {
        this.cases = cases;
    }

    @GET
    @Path("{caseId}")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "readCase", summary = "Read a case", description = "Its version is the ETag.")
    public RestResponse<CaseView> read(UUID caseId) {
        return answer(cases.read(caseId));
    }

    @GET
    @Path("{caseId}/milestones")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listMilestones",
            summary = "What the police and the court did",
            description = "Oldest first, with what staff wrote about it.")
    public Page<StepView> milestones(
            UUID caseId, @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var rows = Page.limit(limit);
        return Page.cut(cases.steps(caseId, number(cursor), rows + 1), rows, step -> Integer.toString(step.number()));
    }

    @GET
    @Path("{caseId}/entries")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "listEntries", summary = "The crimes recorded under the reference of the case")
    public List<Entry> entries(UUID caseId) {
        return cases.entries(caseId);
    }

    @POST
    @Path("{caseId}/milestones")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordMilestone",
            summary = "Record that the police or the court did something",
            description = "Every victim of the case is told. Needs If-Match.")
    public RestResponse<CaseView> record(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RecordMilestone request) {
        var words = Objects.requireNonNullElse(request.words(), "");
        var month = Boolean.TRUE.equals(request.monthOnly());
        var step = new Step(request.happenedAt(), month, words, Boolean.TRUE.equals(request.forVictim()));
        return answer(cases.record(caseId, ifMatch, request.milestone(), request.outcome(), step));
    }

    @POST
    @Path("{caseId}/officer-assignments")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "assignOfficer",
            summary = "Assign the investigating, the victim care or the family liaison officer",
            description = "In place of whoever had that role. Needs If-Match.")
    public RestResponse<CaseView> assign(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AssignOfficer request) {
        var officer = new Officer(request.staffId(), request.name(), request.team(), request.phone());
        return answer(cases.assign(caseId, ifMatch, request.role(), officer));
    }

    @POST
    @Path("{caseId}/closure")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(operationId = "closeCase", summary = "Close a case with an outcome", description = "Needs If-Match.")
    public RestResponse<CaseView> close(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CloseCase request) {
        var step = new Step(request.happenedAt(), false, request.words(), Boolean.TRUE.equals(request.forVictim()));
        return answer(cases.close(caseId, ifMatch, request.outcome(), step));
    }

    @POST
    @Path("{caseId}/reopening")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(operationId = "reopenCase", summary = "Open a closed case again", description = "Needs If-Match.")
    public RestResponse<CaseView> reopen(
            UUID caseId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReopenCase request) {
        return answer(cases.reopen(caseId, ifMatch, request.reason()));
    }

    private static RestResponse<CaseView> answer(CaseView view) {
        return Versions.ok(view, view.version());
    }

    private static int number(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }
}
