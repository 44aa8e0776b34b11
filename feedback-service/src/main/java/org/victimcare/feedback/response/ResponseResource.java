package org.victimcare.feedback.response;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** Takes answers from whoever has a link, and shows them to those who must act on them. */
@Path("/v1/responses")
@Tag(name = "Responses", description = "Answers to surveys")
class ResponseResource {

    @Schema(description = "Answers to the survey behind a link. OVERALL must be among them.")
    record AnswerSurvey(
            @Schema(description = "What stands behind the last slash of the link") @NotBlank @Size(max = 100)
            String token,

            @NotEmpty Map<@NotNull Question, @NotNull Rating> answers,
            @Size(max = Answers.LONGEST_COMMENT) @Nullable String comment) {}

    private final Responses responses;
    private final Attempts attempts;
    private final Idempotency idempotency;

    ResponseResource(Responses responses, Attempts attempts, Idempotency idempotency) {
        this.responses = responses;
        this.attempts = attempts;
        this.idempotency = idempotency;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Answer a survey",
            description = "The token of the link is all it takes, once. Whoever has no link is told nothing else.")
    @APIResponse(responseCode = "201", description = "The answer is kept")
    @APIResponse(responseCode = "404", description = "The link does not work, or not any more")
    @APIResponse(responseCode = "410", description = "The survey was answered before")
    @APIResponse(responseCode = "429", description = "Too many attempts; try again in a minute")
    public RestResponse<Responses.Receipt> answer(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull AnswerSurvey request) {
        attempts.admit();
        return idempotency.once(key, "answer-survey", request, Responses.Receipt.class, () -> {
            var receipt = responses.answer(request.token(), new Answers(request.answers(), request.comment()));
            return Versions.created(URI.create("/v1/responses/" + receipt.responseId()), receipt, 0);
        });
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.VICTIM_CARE_OFFICER})
    @Operation(
            summary = "Read a response, free text included",
            description = "By the id of its invitation. Officers see those of their own unit. Every reading is logged.")
    public RestResponse<ResponseView> find(UUID id) {
        return Versions.ok(responses.find(id), 0);
    }
}
