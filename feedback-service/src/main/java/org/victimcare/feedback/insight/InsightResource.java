package org.victimcare.feedback.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Question;
import org.victimcare.kit.security.Roles;

/** For analysts and supervisors: how satisfied victims are. */
@Path("/v1/satisfaction")
@RolesAllowed({Roles.ANALYST, Roles.SUPERVISOR})
@Tag(name = "Satisfaction", description = "Figures, with their uncertainty and without small numbers")
class InsightResource {

    private final Insights insights;

    InsightResource(Insights insights) {
        this.insights = insights;
    }

    @GET
    @Operation(summary = "Share of satisfied victims by group", description = """
                    Satisfied are points 1 to 3 of 7. Each share has its 95 % Wilson interval. Groups with fewer than 10
                    valid answers are suppressed, and others with them where they could be worked out from the total; 10
                    to 29 are shown as a band; 30 to 49 carry a warning. The period is that of the invitations, both days
                    included.""")
    public SatisfactionView satisfaction(
            @Parameter(schema = @Schema(enumeration = {"borough", "category", "unit"}))
                    @QueryParam("by")
                    @DefaultValue("borough")
                    String by,
            @Parameter(schema = @Schema(implementation = Question.class))
                    @QueryParam("question")
                    @DefaultValue("OVERALL")
                    String question,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("from") @Nullable
                    String from,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @QueryParam("to") @Nullable
                    String to) {
        return insights.satisfaction(Asked.of(by, question, from, to));
    }
}
