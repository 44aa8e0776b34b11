package org.victimcare.notifications.contact;

import java.util.UUID;

/** Asked for every single message and never remembered: what is safe can change within the hour. */
public interface ContactDecisions {

    /**
     * May this victim be written to for this purpose, now?
     *
     * @throws NoAnswer when nobody can say: then nothing may be sent
     */
    Decision ask(UUID caseId, UUID victimId, String purpose) throws NoAnswer;
}
