package org.victimcare.referrals.matching;

import java.util.List;

/** Whether a service fits a victim, and all that speaks for and against it. */
record Verdict(String service, boolean eligible, List<Reason> reasons) {

    Verdict {
        reasons = List.copyOf(reasons);
    }
}
