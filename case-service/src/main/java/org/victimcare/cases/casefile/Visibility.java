package org.victimcare.cases.casefile;

import static org.victimcare.kit.security.Roles.SUPERVISOR;

import org.victimcare.contracts.Marking;
import org.victimcare.kit.security.Caller;

/**
 * Which cases somebody may know of: those of the own unit or assigned to them; of a restricted case only supervisors and
 * the assigned, of a sealed one only the assigned.
 *
 * @param staffId who
 * @param unit the unit they work for; empty when they have none
 * @param everyUnit whether their roles reach beyond the own unit
 * @param supervisor whether restricted cases are open to them
 */
public record Visibility(String staffId, String unit, boolean everyUnit, boolean supervisor) {

    public static Visibility of(Caller caller) {
        return new Visibility(
                caller.id(), caller.unit().orElse(""), caller.seesEveryUnit(), caller.has(SUPERVISOR));
    }

    boolean covers(CaseView view) {
        return view.isAssigned(staffId)
                || switch (view.marking()) {
                    case NORMAL, SENSITIVE -> everyUnit || view.unit().equals(unit);
                    case RESTRICTED -> supervisor;
                    case SEALED, UNKNOWN -> false;
                };
    }

    /** The same rule as a condition on the row {@code c} of a case; it takes the parameters {@code me} and {@code unit}. */
    public String condition() {
        var open = "c.marking in ('" + Marking.NORMAL + "', '" + Marking.SENSITIVE + "')";
        return "(c.investigating_staff_id = :me or c.victim_care_staff_id = :me or (" + open
                + (everyUnit ? "" : " and c.unit = :unit") + ")"
                + (supervisor ? " or c.marking = '" + Marking.RESTRICTED + "'" : "") + ")";
    }
}
