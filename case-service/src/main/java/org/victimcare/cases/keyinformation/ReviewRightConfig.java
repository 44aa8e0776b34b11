package org.victimcare.cases.keyinformation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;
import org.victimcare.contracts.OutcomeCode;

/** After which outcomes a victim may ask for the decision to be looked at again. */
@ConfigMapping(prefix = "victimcare.review-right")
public interface ReviewRightConfig {

    /** Decisions of the police not to charge, or not to ask for a charge. */
    @WithDefault("NOT_IN_PUBLIC_INTEREST_POLICE,SUSPECT_TOO_ILL,VICTIM_OR_WITNESS_DEAD_OR_ILL,EVIDENTIAL_DIFFICULTY,"
            + "TIME_LIMIT_PASSED,FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST")
    Set<OutcomeCode> police();

    /** Decisions of the Crown Prosecution Service. */
    @WithDefault("NOT_IN_PUBLIC_INTEREST_CPS")
    Set<OutcomeCode> prosecution();
}
