package org.victimcare.cases.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;

/** How long what is kept, each with where the period comes from. A force that has decided otherwise says so here. */
@ConfigMapping(prefix = "victimcare.retention")
public interface RetentionConfig {

    /** The most serious crime: every ten years (College of Policing, information management, review group 1). */
    @WithDefault("P10Y")
    Period group1();

    /** Other violent, sexual or serious crime: ten years clear (as above, review group 2). */
    @WithDefault("P10Y")
    Period group2();

    /** Everything else: six years (as above, review group 3). */
    @WithDefault("P6Y")
    Period group3();

    /** The code word of a contact plan, from the closing on (storage limitation, Data Protection Act 2018, section 39). */
    @WithDefault("P12M")
    Period codeWord();

    /** The contact plan, from the closing on: as long as somebody could bring a claim (Limitation Act 1980, section 5). */
    @WithDefault("P6Y")
    Period contactPlan();

    /** When to look again at a code word that is kept because a victim is at high risk. */
    @WithDefault("P1M")
    Period lookAgain();

    /** How often to look for what falls due. */
    @WithDefault("1m")
    String lookEvery();

    /** How many cases in one transaction. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int page();
}
