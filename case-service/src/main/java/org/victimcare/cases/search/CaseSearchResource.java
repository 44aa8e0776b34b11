package org.victimcare.cases.search;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.kit.web.Page;

/** Searches with personal data over HTTP. Names and phone numbers go into a body: addresses of pages end up in logs. */
@Path("/v1/case-searches")
@RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
@Tag(name = "Search", description = "Finding cases.")
class CaseSearchResource {

    private final CaseSearches searches;

    CaseSearchResource(CaseSearches searches) {
        this.searches = searches;
    }

    @POST
    @Operation(
            operationId = "searchCases",
            summary = "Find cases, also by a victim's name or phone number",
            description = "Newest first. At least one criterion; all that are given have to fit. Nothing is stored but"
                    + " that you searched.")
    public Page<CaseView> search(@Valid @NotNull CaseSearch request) {
        return searches.find(request);
    }
}
