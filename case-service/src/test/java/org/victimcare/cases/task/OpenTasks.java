package org.victimcare.cases.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Asks for people, as the events of other services do. */
@ApplicationScoped
public class OpenTasks {

    private final Tasks tasks;
    private final TaskRepository rows;

    OpenTasks(Tasks tasks, TaskRepository rows) {
        this.tasks = tasks;
        this.rows = rows;
    }

    /** A case of Camden's unit with one victim. */
    public static String caseWithVictim(String more) {
        return open(", \"victims\": [" + victim("") + "]" + more);
    }

    /** A task about the first victim of a case. */
    public String about(String caseId, TaskKind kind, String reason) {
        return opened(new TaskCause(
                kind,
                reason,
                UUID.fromString(caseId),
                UUID.fromString(firstVictim(caseId)),
                UUID.nameUUIDFromBytes((caseId + kind + reason).getBytes(UTF_8))));
    }

    @Transactional
    String opened(TaskCause cause) {
        tasks.open(cause);
        return rows.find("causeId", cause.eventId()).firstResult().view().id().toString();
    }
}
