package org.victimcare.cases.calendar;

import static org.victimcare.kit.security.Roles.ANALYST;
import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.OPERATOR;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The calendar of working days over HTTP. */
@Path("/v1/calendar/days")
@Tag(name = "Calendar", description = "Which days of England and Wales are not working days.")
class CalendarResource {

    /** A day that will be a holiday, though no list says so. */
    @Schema(name = "AddDay")
    record AddDay(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 100) String name) {}

    /** Why a day is a working day after all. */
    @Schema(name = "RemoveDay")
    record RemoveDay(@NotBlank @Size(max = 500) String reason) {}

    private final CalendarDays days;

    CalendarResource(CalendarDays days) {
        this.days = days;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR, ANALYST, OPERATOR
    })
    @Operation(
            operationId = "listFreeDays",
            summary = "The holidays of a year",
            description = "The days from Monday to Friday that no time limit counts, with where each is known from: a"
                    + " file of the operator, the list that comes with the service, the rules of law for years that no"
                    + " list holds, or an addition. Without a year, those of this year.")
    public List<DayView> list(@QueryParam("year") @Nullable Integer year) {
        return days.of(year);
    }

    @POST
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Operation(
            operationId = "addFreeDay",
            summary = "Take a day out of the working days",
            description =
                    "For a holiday that was announced after the lists were made. The day must be yet to come. Time"
                            + " limits that are counted from now on leave it out. What is due already stays due when it was"
                            + " due, neither sooner nor later, until whoever owns the obligation counts it again. The same"
                            + " Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(value = DayView.class, responseCode = "201", responseDescription = "Added.")
    public RestResponse<DayView> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull AddDay request) {
        return days.add(key, request);
    }

    @POST
    @Path("{date}/removal")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Operation(
            operationId = "removeFreeDay",
            summary = "Take back a day that was added",
            description =
                    "It counts as a working day again, and must be yet to come. What is owed and was counted"
                            + " without it is due sooner from now on; nothing becomes due later. Who took it back and why is kept.")
    public void remove(LocalDate date, @Valid @NotNull RemoveDay request) {
        days.remove(date, request.reason());
    }
}
