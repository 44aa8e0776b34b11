package org.victimcare.notifications.message;

import static java.util.Objects.requireNonNullElse;
import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.OPERATOR;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.TemplateView.PreviewView;

/** The messages that can be sent, over HTTP. */
@Path("/v1/templates")
@Tag(name = "Templates", description = "The messages that can be sent, and how they read. Nobody's data are in them")
class TemplateResource {

    /** How to write it. */
    @Schema(name = "PreviewWanted")
    record PreviewWanted(
            @NotNull @Schema(description = "PHONE gives the words for whoever calls")
            Channel channel,

            @Pattern(regexp = "[a-z]{2,3}") @Nullable @Schema(description = "English when absent")
            String language,

            @Nullable Format format,

            @Nullable @Schema(description = "Whether it may give nothing away")
            Boolean discreet) {

        Style style() {
            return new Style(
                    channel,
                    requireNonNullElse(language, Style.ENGLISH),
                    requireNonNullElse(format, Format.STANDARD),
                    Boolean.TRUE.equals(discreet));
        }
    }

    private final Previews previews;

    TemplateResource(Previews previews) {
        this.previews = previews;
    }

    @GET
    @RolesAllowed({SUPERVISOR, VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listTemplates",
            summary = "Every message that can be sent",
            description = "With the version of its words and what its text message costs.")
    public List<TemplateView> list() {
        return previews.all();
    }

    @POST
    @Path("{id}/preview")
    @RolesAllowed({SUPERVISOR, VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, AUDITOR, OPERATOR})
    @Operation(
            operationId = "previewTemplate",
            summary = "How a message reads",
            description = "Filled with facts of nobody, by the channel and in the form that is asked for.")
    @APIResponse(responseCode = "404", description = "There is no such message")
    public PreviewView preview(String id, @Valid @NotNull PreviewWanted wanted) {
        var template = Stream.of(Template.values())
                .filter(known -> known.name().equals(id))
                .findFirst()
                .orElseThrow(TemplateRefusal::unknown);
        if (wanted.channel() == Channel.UNKNOWN) {
            throw TemplateRefusal.noChannel();
        }
        return previews.preview(template, wanted.style());
    }
}
