package org.victimcare.cases.task;

/** Whose tasks a question is about. */
enum Ownership {
    /** Those that the caller took or was given, and those of whom they stand in for. */
    ME,
    /** Those that nobody has taken yet. */
    NONE
}
