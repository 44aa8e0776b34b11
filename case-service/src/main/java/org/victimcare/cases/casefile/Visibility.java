package org.victimcare.cases.casefile;

import static org.victimcare.kit.security.Roles.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.victimcare.contracts.Marking;
import org.victimcare.kit.security.Caller;

/**
 * Which cases somebody may know of: those of the own unit or assigned to them; of a restricted case only supervisors and
 * the assigned, of a sealed one only the assigned. And never one in which a person stands on the other side of a case
 * that is assigned to them.
 *
 * @param staffId who
 * @param unit the unit they work for; empty when they have none
 * @param everyUnit whether their roles reach beyond the own unit
 * @param supervisor whether restricted cases are open to them
 */
public record Visibility(String staffId, String unit, boolean everyUnit, boolean supervisor) {

    /** As whom the parameter {@code me} works: as themselves, and for whoever they stand in for while that one is away. */
    public static final String WORKS_AS = """
            array_append(array(select a.absent_id from absence a where a.stand_in_id = :me and a.state = 'IN_FORCE'),
                cast(:me as text))""";

    /**
     * Whoever works on one of two opposed cases does not see the other. That holds for who stands in for somebody too,
     * unless the other is their own: then they do not see the one that they would stand in for.
     */
    static final String OPPOSED =
            """
            exists (select 1 from case_opposition o join victim_case x on x.id = o.opposed_id
                where o.case_id = c.id and (%s or (%s is not true and %s)))""".formatted(assigned("x", ":me"), assigned("c", ":me"), assigned("x", "any(" + WORKS_AS + ")"));

    private static final String UNOPPOSED = "not (c.opposed and " + OPPOSED + ")";

    /** The entry of the exclusion list that keeps somebody from a case. */
    static final String EXCLUDED =
            "select 1 from case_exclusion e where e.case_id = %s and e.staff_id = %s and e.lifted_at is null";

    /** What keeps somebody from a case {@code c} whatever lets them see it. Most cases have neither flag. */
    private static final String UNBARRED =
            UNOPPOSED + " and not (c.excludes and exists (" + EXCLUDED.formatted("c.id", ":me") + "))";

    public static Visibility of(Caller caller) {
        return new Visibility(caller.id(), caller.unit().orElse(""), caller.seesEveryUnit(), caller.has(SUPERVISOR));
    }

    /** Whether unit, role or assignment let them see a case. That they are barred from it is another question. */
    boolean covers(CaseView view) {
        return view.isAssigned(staffId)
                || switch (view.marking()) {
                    case NORMAL, SENSITIVE -> everyUnit || view.unit().equals(unit);
                    case RESTRICTED -> supervisor;
                    case SEALED, UNKNOWN -> false;
                };
    }

    /** Whether a case of this marking is shown only to whom it concerns. */
    static boolean isRestricted(Marking marking) {
        return marking != Marking.NORMAL && marking != Marking.SENSITIVE;
    }

    /** Whether not even broken glass opens a case of this marking. */
    static boolean isSealed(Marking marking) {
        return marking == Marking.SEALED || marking == Marking.UNKNOWN;
    }

    /** Of what is looked for in every unit: what keeps the caller, as {@code me}, from a case {@code c} nevertheless. */
    public static String unbarred() {
        return UNBARRED;
    }

    /**
     * The same rule as conditions on the row {@code c} of a case: what meets one of them is visible. They take the
     * parameters {@code me} and, where {@link #everyUnit} is not, {@code unit}. There are two for whoever sees one unit,
     * since "of my unit or assigned to me" in one condition leaves a database without an index for either.
     */
    public List<String> ranges() {
        var assigned = assigned("c", "any(" + WORKS_AS + ")");
        var open = "c.marking in ('" + Marking.NORMAL + "', '" + Marking.SENSITIVE + "')";
        if (!everyUnit) {
            return List.of("c.unit = :unit and " + open + " and " + UNBARRED, assigned + " and " + UNBARRED);
        }
        var restricted = supervisor ? " or c.marking = '" + Marking.RESTRICTED + "'" : "";
        return List.of("(" + open + restricted + " or " + assigned + ") and " + UNBARRED);
    }

    /** The same in one condition, for what another index leads to. */
    public String anyRange() {
        return "(" + String.join(" or ", ranges()) + ")";
    }

    /** The values that the conditions take. */
    public Map<String, Object> parameters() {
        return everyUnit ? Map.of("me", staffId) : Map.of("me", staffId, "unit", unit);
    }

    private static String assigned(String row, String who) {
        return "(%1$s.investigating_staff_id = %2$s or %1$s.victim_care_staff_id = %2$s or %1$s.family_liaison_staff_id = %2$s)"
                .formatted(row, who);
    }
}
