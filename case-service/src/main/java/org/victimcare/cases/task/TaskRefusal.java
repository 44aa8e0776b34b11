package org.victimcare.cases.task;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that a task can give. */
final class TaskRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private TaskRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static TaskRefusal notFound(UUID id) {
        return new TaskRefusal(Kind.NOT_FOUND, "task-not-found", "There is no task " + id + ".");
    }

    static TaskRefusal done() {
        return new TaskRefusal(Kind.CONFLICT, "task-done", "The task is done already, or over.");
    }

    static TaskRefusal notYours() {
        return new TaskRefusal(
                Kind.FORBIDDEN,
                "task-not-yours",
                "Take a task that nobody has; what somebody has, they or a supervisor give away or put back.");
    }

    static TaskRefusal receiverBarred() {
        return new TaskRefusal(Kind.CONFLICT, "receiver-barred", "This person cannot work on that. Choose another.");
    }

    static TaskRefusal unitUnknown() {
        return new TaskRefusal(Kind.INVALID, "unit-unknown", "There is no basic command unit with this code.");
    }

    static TaskRefusal unitMissing() {
        return new TaskRefusal(
                Kind.INVALID, "unit-missing", "You see every unit. Say of which you ask by kind, priority or owner.");
    }

    static TaskRefusal notTogether() {
        return new TaskRefusal(
                Kind.INVALID,
                "filters-not-together",
                "Ask by one of kind, priority, escalated and owner NONE. Your own tasks you can ask for by all of them.");
    }

    static TaskRefusal endsByReview() {
        return new TaskRefusal(
                Kind.CONFLICT,
                "task-ends-by-review",
                "This task ends when the break-glass that it is about is reviewed.");
    }

    static TaskRefusal notForPeople() {
        return new TaskRefusal(
                Kind.INVALID, "outcome-not-for-people", "That is how a task ends by itself. Say what you did.");
    }
}
