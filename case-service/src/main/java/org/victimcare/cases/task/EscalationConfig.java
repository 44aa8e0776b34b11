package org.victimcare.cases.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** When a task that was not done becomes a matter for a supervisor. */
@ConfigMapping(prefix = "victimcare.tasks")
public interface EscalationConfig {

    /** How often to look for tasks that are overdue. */
    @WithDefault("30s")
    String lookEvery();

    /** How long after it was due, where somebody may be in danger. */
    @WithDefault("1h")
    Duration graceHigh();

    /** How long after it was due, else. */
    @WithDefault("24h")
    Duration graceNormal();

    /** How long a supervisor has before it is announced for the second, and last, time. */
    @WithDefault("72h")
    Duration again();

    /** How many tasks are escalated in one transaction. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int page();
}
