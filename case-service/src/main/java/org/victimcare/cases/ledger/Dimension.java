package org.victimcare.cases.ledger;

/** What the figures are told apart by. The columns are those of a change. */
enum Dimension {
    RULE("rule_id"),
    DUTY_HOLDER("duty_holder"),
    UNIT("unit"),
    BOROUGH("borough"),
    CATEGORY("category"),
    ENHANCED("cast(enhanced as text)");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** As it is asked for: {@code rule}, {@code dutyHolder} and so on. */
    static Dimension of(String name) {
        for (var dimension : values()) {
            if (dimension.name().replace("_", "").equalsIgnoreCase(name)) {
                return dimension;
            }
        }
        throw LedgerRefusal.dimensionUnknown();
    }
}
