package org.victimcare.cases.phone;

/** Who a caller says they are. */
enum CallerRole {
    VICTIM,
    PARENT_OR_GUARDIAN,
    REPRESENTATIVE,
    FAMILY_OR_FRIEND,
    SUPPORT_SERVICE,
    OTHER
}
