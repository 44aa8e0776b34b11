package org.victimcare.cases.phone;

import java.util.UUID;

/** Whether somebody may hear of a case in a victim's place. Who holds such an authority is recorded elsewhere. */
interface Authority {

    /** Whether an authority is recorded for callers of a role to speak for a victim. Without a record the answer is no. */
    boolean covers(UUID caseId, UUID victimId, CallerRole role);
}
