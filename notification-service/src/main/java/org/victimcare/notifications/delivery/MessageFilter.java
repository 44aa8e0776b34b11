package org.victimcare.notifications.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; null means any.
 *
 * @param hidden cases that it does not show
 * @param staffId of a list across cases who reads it: closely held cases, and those closed to them by name, are left out
 */
record MessageFilter(
        @Nullable UUID caseId,
        @Nullable UUID victimId,
        @Nullable State state,
        List<UUID> hidden,
        @Nullable String staffId) {

    private static final String OPEN = """

         and not exists (select from closely_held_case h where h.case_id = n.case_id)
         and not exists (select from case_exclusion x where x.case_id = n.case_id and x.staff_id = :staff)""";

    MessageFilter(@Nullable UUID caseId, @Nullable UUID victimId, @Nullable State state) {
        this(caseId, victimId, state, List.of(), null);
    }

    static MessageFilter of(@Nullable String caseId, @Nullable String victimId, @Nullable String state) {
        return new MessageFilter(
                caseId == null ? null : UUID.fromString(caseId),
                victimId == null ? null : UUID.fromString(victimId),
                state == null ? null : State.valueOf(state));
    }

    MessageFilter without(List<UUID> cases) {
        return new MessageFilter(caseId, victimId, state, cases, staffId);
    }

    MessageFilter openTo(String reader) {
        return new MessageFilter(caseId, victimId, state, hidden, reader);
    }

    /** More conditions on a notification n. */
    String conditions() {
        return (caseId == null ? "" : " and n.case_id = :case")
                + (victimId == null ? "" : " and n.victim_id = :victim")
                + (state == null ? "" : " and n.state = :state")
                + (hidden.isEmpty() ? "" : " and n.case_id not in (:hidden)")
                + (staffId == null ? "" : OPEN);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "case", caseId);
        put(parameters, "victim", victimId);
        put(parameters, "state", state == null ? null : state.name());
        put(parameters, "hidden", hidden.isEmpty() ? null : hidden);
        put(parameters, "staff", staffId);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
