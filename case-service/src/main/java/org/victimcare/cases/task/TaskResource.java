package org.victimcare.cases.task;

import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** The work queue over HTTP. */
@Path("/v1/tasks")
@RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
@Tag(name = "Tasks", description = "What staff still have to do for victims.")
class TaskResource {

    /** How a task ended. */
    @Schema(name = "CompleteTask")
    record CompleteTask(
            @NotNull TaskOutcome outcome,
            @Size(max = 2000) @Nullable String note) {}

    /**
     * Whose a task is from now on.
     *
     * @param staffId as it stands in the person's token; absent to put the task back
     */
    @Schema(name = "GiveTask")
    record GiveTask(@Size(min = 1, max = 100) @Nullable String staffId) {}

    private final Tasks tasks;

    TaskResource(Tasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "The open tasks of the cases that you may see",
            description =
                    "The most pressing first. With owner ME your own, and those of whoever you stand in for, by any"
                            + " of the others together. Without it by one of kind, priority, escalated and owner NONE; who sees"
                            + " every unit names one for kind, priority and NONE. Overdue goes with all.")
    public Page<TaskView> queue(
            @QueryParam("owner") @Nullable Ownership owner,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("kind") @Nullable TaskKind kind,
            @QueryParam("priority") @Nullable TaskPriority priority,
            @QueryParam("escalated") @DefaultValue("false") boolean escalated,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return tasks.queue(new TaskFilter(owner, unit, kind, priority, escalated, overdue), limit, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readTask", summary = "Read a task", description = "Its version is the ETag.")
    public RestResponse<TaskView> read(UUID id) {
        var view = tasks.read(id);
        return Versions.ok(view, view.version());
    }

    @PUT
    @Path("{id}/owner")
    @Operation(
            operationId = "giveTask",
            summary = "Take a task, give it to somebody, or put it back",
            description = "Anybody who sees it takes what nobody has. What somebody has, they or a supervisor give to"
                    + " another or put back into the queue of the unit, with a staffId of null. Needs If-Match.")
    public RestResponse<TaskView> give(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull GiveTask request) {
        var view = tasks.own(id, ifMatch, request.staffId());
        return Versions.ok(view, view.version());
    }

    @POST
    @Path("{id}/completion")
    @Operation(
            operationId = "completeTask",
            summary = "Record that a task is done",
            description =
                    "Needs If-Match. OBLIGATION_MET, OBLIGATION_EXCEPTED, OBLIGATION_ENDED, RECORDED and VICTIM_ERASED are how a task ends by itself, when what it is about is settled: nobody can say them here.")
    public RestResponse<TaskView> complete(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CompleteTask request) {
        var view = tasks.complete(id, ifMatch, request.outcome(), request.note());
        return Versions.ok(view, view.version());
    }
}
