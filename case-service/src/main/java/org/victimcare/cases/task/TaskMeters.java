package org.victimcare.cases.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator sees of the work that waits: how many tasks are overdue, and of no victim which. */
@Singleton
class TaskMeters {

    private final TaskRepository tasks;
    private final Clock clock;
    private final Map<TaskPriority, AtomicLong> overdue = new EnumMap<>(TaskPriority.class);

    TaskMeters(MeterRegistry meters, TaskRepository tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        for (var priority : TaskPriority.values()) {
            overdue.put(
                    priority,
                    meters.gauge("victimcare.tasks.overdue", Tags.of("priority", priority.name()), new AtomicLong()));
        }
    }

    @Scheduled(
            every = "30s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void count() {
        var now = clock.instant();
        overdue.forEach((priority, gauge) -> gauge.set(tasks.overdue(priority, now)));
    }
}
