package org.victimcare.cases.task;

import java.util.Set;

/** How urgent a task is. */
enum TaskPriority {
    NORMAL,
    HIGH;

    private static final Set<String> PRESSING = Set.of(
            "WORDS_OF_DANGER",
            "GLASS_BROKEN",
            "SAFETY_CONCERN",
            "NOT_CONFIRMED",
            "CONFIRMED_UNTOLD",
            "NOT_ALLOWED",
            "CALLED_OFF",
            "VERIFICATION_LOCKED",
            "CALL_BACK_MISSED",
            "CONFIRMATION_NEEDED",
            "CASE_RESTRICTED",
            "UNSAFE_TO_CONTACT",
            "CHILD_PROTECTION",
            "CONFLICT",
            "CONTACT_CHANGED",
            "FAMILY_LIAISON",
            "RECIPIENT_BARRED",
            "REPRESENTATIVE_EXCLUDED",
            "REPRESENTATIVE_NEEDED",
            "OUTSIDE_SAFE_HOURS",
            "UNANSWERED",
            "NO_ANSWER");

    /** Where somebody may be in danger, or nobody but a person can safely get in touch, it comes first. */
    static TaskPriority of(String reason) {
        return PRESSING.contains(reason) ? HIGH : NORMAL;
    }

    /** Whether somebody may be in danger: that cannot wait for the next working day. */
    static boolean isDanger(String reason) {
        return reason.equals("WORDS_OF_DANGER") || reason.equals("SAFETY_CONCERN");
    }
}
