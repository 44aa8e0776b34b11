package org.victimcare.cases.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How the rights clock works here. */
@ConfigMapping(prefix = "victimcare.rights")
public interface ClockConfig {

    /**
     * Whether a message that a provider accepted shows that the victim was told, where the provider gives no receipt (plain
     * e-mail). There is nothing better then; who wants more than that says false, and then it is an attempt only. A message
     * whose words give nothing away never shows it.
     */
    @WithDefault("true")
    boolean sentIsEvidence();

    /** How often to look for what falls due. */
    @WithDefault("1s")
    String lookEvery();

    /** How often to add up what changed in the ledger. */
    @WithDefault("10s")
    String foldEvery();

    /** How many obligations fall due in one transaction. */
    @WithDefault("1000")
    @Min(1)
    @Max(10000)
    int page();
}
