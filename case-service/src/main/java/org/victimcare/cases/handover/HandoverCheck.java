package org.victimcare.cases.handover;

/** What has to be seen to before another unit can take a case over. */
enum HandoverCheck {
    /** The victims know who will be in touch with them. */
    VICTIM_TOLD,
    /** The contact plans are those of today. */
    CONTACT_PLAN_REVIEWED,
    /** What is owed to whom was gone through. */
    OBLIGATIONS_REVIEWED,
    /** What is still to be done was gone through. */
    TASKS_REVIEWED,
    /** The receiving unit knows of every risk. */
    RISK_KNOWN,
    /** Nobody there is on the other side, or was excluded. */
    EXCLUSIONS_CHECKED
}
