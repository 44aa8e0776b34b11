package org.victimcare.cases.obligation;

/** A way by which staff told a victim something themselves. */
enum Way {
    PHONE,
    VIDEO,
    IN_PERSON,
    EMAIL,
    SMS,
    LETTER,
    /** Something in writing, handed over. */
    HAND;

    boolean isWriting() {
        return switch (this) {
            case EMAIL, SMS, LETTER, HAND -> true;
            case PHONE, VIDEO, IN_PERSON -> false;
        };
    }
}
