package org.victimcare.cases.search;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.kit.web.Page;

/** Searches without personal data over HTTP. */
@Path("/v1/cases")
@RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
@Tag(name = "Search")
class CaseListResource {

    private final CaseSearches searches;

    CaseListResource(CaseSearches searches) {
        this.searches = searches;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "Find cases by reference, status, borough, unit or officer",
            description = "Newest first. At least one criterion; all that are given have to fit.")
    public Page<CaseView> list(
            @QueryParam("reference") @Size(max = 100) @Nullable String reference,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("borough") @Size(max = 100) @Nullable String borough,
            @QueryParam("unit") @Size(max = 10) @Nullable String unit,
            @QueryParam("officer") @Size(max = 100) @Nullable String officer,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return searches.find(new CaseSearch(reference, null, null, status, borough, unit, officer, limit, cursor));
    }
}
