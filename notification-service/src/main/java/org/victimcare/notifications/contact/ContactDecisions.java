package org.victimcare.notifications.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.Channel;

/** Asked for every single message and never remembered: what is safe can change within the hour. */
public interface ContactDecisions {

    /**
     * May this victim be written to for this purpose, now?
     *
     * @throws NoAnswer when nobody can say: then nothing may be sent
     */
    Decision ask(Question question) throws NoAnswer;

    /**
     * What is asked.
     *
     * @param purpose code of the message template
     * @param channels the ways that it can go, the best first
     * @param deadline when it stops to be worth sending: tells whether waiting helps
     */
    record Question(UUID caseId, UUID victimId, String purpose, List<Channel> channels, Instant deadline) {}
}
