package org.victimcare.referrals.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals to list: what the caller asks for, within what the caller may know of.
 *
 * @param agency of a partner: only what was sent to it
 * @param unit of staff that see one unit only
 * @param closelyHeld whether restricted cases are among it
 * @param closed cases that are closed to the caller by name
 */
record ReferralFilter(
        @Nullable String service,
        @Nullable ReferralState state,
        @Nullable String agency,
        @Nullable String unit,
        boolean closelyHeld,
        List<UUID> closed) {

    /** The conditions, in the language of the repository. */
    String conditions() {
        var conditions = new ArrayList<String>(List.of("id < :before"));
        if (service != null) {
            conditions.add("subject.service = :service");
        }
        if (state != null) {
            conditions.add("state = :state");
        }
        if (agency != null) {
            conditions.add("subject.service = :agency and delivery.sentAt is not null");
        }
        if (unit != null) {
            conditions.add("subject.unit = :unit");
        }
        if (!closelyHeld) {
            conditions.add("subject.closelyHeld = false");
        }
        if (!closed.isEmpty()) {
            conditions.add("subject.caseId not in :closed");
        }
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "service", service);
        put(parameters, "state", state);
        put(parameters, "agency", agency);
        put(parameters, "unit", unit);
        put(parameters, "closed", closed.isEmpty() ? null : closed);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
