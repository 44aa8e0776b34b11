package org.victimcare.cases.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tasks. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    boolean knows(UUID causeId) {
        return count("causeId", causeId) > 0;
    }
}
