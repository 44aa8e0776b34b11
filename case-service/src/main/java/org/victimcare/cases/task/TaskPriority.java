package org.victimcare.cases.task;

/** How urgent a task is. */
enum TaskPriority {
    NORMAL,
    HIGH;

    /** Where somebody may be in danger, or nobody but a person can safely get in touch, it comes first. */
    static TaskPriority of(String reason) {
        return switch (reason) {
            case "WORDS_OF_DANGER",
                    "GLASS_BROKEN",
                    "SAFETY_CONCERN",
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
                    "UNANSWERED" -> HIGH;
            default -> NORMAL;
        };
    }
}
