package org.victimcare.cases.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long a support service has to say whether it takes a victim on, here. */
@ConfigMapping(prefix = "victimcare.referrals")
public interface SilenceConfig {

    /** How many working days. */
    @WithDefault("5")
    @Min(1)
    @Max(100)
    int answerWithin();

    /** How often to look for referrals that nobody answered. */
    @WithDefault("1m")
    String lookEvery();
}
