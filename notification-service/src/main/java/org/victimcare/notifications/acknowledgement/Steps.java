package org.victimcare.notifications.acknowledgement;

import java.time.Duration;
import java.util.List;
import org.victimcare.contracts.Channel;

/**
 * What is done, one after the other, while nobody confirms a message.
 *
 * @param stopAfter how long the last step is waited for
 * @param letterTakes how long a letter is on its way before the wait begins
 */
record Steps(List<Step> all, Duration stopAfter, Duration letterTakes) {

    /**
     * The message once more.
     *
     * @param after how long after the one before was handed over
     * @param channels the ways that are tried first; PHONE alone: a person calls
     */
    record Step(Duration after, List<Channel> channels) {}

    int count() {
        return all.size();
    }

    /** The step of this number, from 1; number 0 is the message itself. */
    Step get(int number) {
        return all.get(number - 1);
    }

    /** How long to wait for a confirmation after this step. */
    Duration waitAfter(int number) {
        return number < all.size() ? all.get(number).after() : stopAfter;
    }
}
