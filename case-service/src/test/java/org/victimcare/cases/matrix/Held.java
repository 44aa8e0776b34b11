package org.victimcare.cases.matrix;

/** The kinds of record that there are for somebody of unit CN. */
enum Held {
    OWN_UNIT("CN", "NORMAL", Tie.NONE),
    OTHER_UNIT("SN", "NORMAL", Tie.NONE),
    ASSIGNED_ELSEWHERE("SN", "NORMAL", Tie.ASSIGNED),
    SENSITIVE("CN", "SENSITIVE", Tie.NONE),
    RESTRICTED("CN", "RESTRICTED", Tie.NONE),
    RESTRICTED_ASSIGNED("CN", "RESTRICTED", Tie.ASSIGNED),
    SEALED("CN", "SEALED", Tie.NONE),
    SEALED_ASSIGNED("SN", "SEALED", Tie.ASSIGNED),
    OPPOSED("CN", "NORMAL", Tie.OPPOSED),
    EXCLUDED("CN", "NORMAL", Tie.EXCLUDED),
    GLASS_BROKEN("SN", "RESTRICTED", Tie.GLASS),
    GLASS_EXPIRED("SN", "RESTRICTED", Tie.GLASS_EXPIRED),
    GLASS_SEALED("SN", "SEALED", Tie.GLASS),
    GLASS_EXCLUDED("SN", "RESTRICTED", Tie.GLASS_EXCLUDED),
    UNKNOWN("", "", Tie.NONE);

    /** What ties somebody to a record, for better or worse. */
    enum Tie {
        NONE,
        ASSIGNED,
        OPPOSED,
        /** Assigned, and excluded by name all the same. */
        EXCLUDED,
        GLASS,
        GLASS_EXPIRED,
        GLASS_EXCLUDED
    }

    final String unit;
    final String marking;
    final Tie tie;

    Held(String unit, String marking, Tie tie) {
        this.unit = unit;
        this.marking = marking;
        this.tie = tie;
    }

    boolean isBarred() {
        return tie == Tie.OPPOSED || tie == Tie.EXCLUDED || tie == Tie.GLASS_EXCLUDED;
    }

    /** The rule in the fewest words: by unit or role, by assignment, never against a bar. */
    boolean isSeenBy(Role role) {
        if (this == UNKNOWN || isBarred()) {
            return false;
        }
        if (tie == Tie.ASSIGNED) {
            return true;
        }
        return switch (marking) {
            case "NORMAL", "SENSITIVE" -> role.everyUnit || unit.equals(Role.UNIT);
            case "RESTRICTED" -> role == Role.SUPERVISOR;
            default -> false;
        };
    }

    /** Whether broken glass could open it. */
    boolean canBeOpened() {
        return this != UNKNOWN && !isBarred() && !marking.equals("SEALED");
    }
}
