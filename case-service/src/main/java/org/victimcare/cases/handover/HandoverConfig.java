package org.victimcare.cases.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long a unit has to answer, here. */
@ConfigMapping(prefix = "victimcare.handovers")
public interface HandoverConfig {

    /** How many working days the receiving unit has before a task asks somebody to see to it. */
    @WithDefault("2")
    @Min(1)
    @Max(100)
    int answerWithin();

    /** How often to look for hand-overs that nobody answered. */
    @WithDefault("30s")
    String lookEvery();
}
