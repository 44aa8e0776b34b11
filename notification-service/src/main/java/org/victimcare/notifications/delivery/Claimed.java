package org.victimcare.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.delivery.Confirmations.Sending;

/**
 * A notification in the hands of a worker, outside any transaction.
 *
 * @param version of the row as it was claimed: whoever finds another there has lost the claim
 * @param leaseEnd when it stops being ours
 * @param first the first of the messages that tell the same
 * @param lane the lane that it waited in; absent for what is tried first
 * @param automatic whether no person asked for it to be sent again
 * @param companions what waits for the same victim and can go with it as one message
 */
record Claimed(
        UUID id,
        long version,
        Plan plan,
        Terms terms,
        Deadline deadline,
        Instant plannedAt,
        Instant leaseEnd,
        UUID first,
        @Nullable Channel lane,
        boolean automatic,
        List<Claimed> companions) {

    static Claimed of(Notification notification, @Nullable Channel lane, List<Claimed> companions) {
        return new Claimed(
                notification.id(),
                notification.version(),
                notification.plan(),
                notification.terms(),
                notification.deadline(),
                notification.plannedAt(),
                notification.dueAt(),
                Resend.first(notification),
                lane,
                notification.resend().filter(Resend::isAutomatic).isPresent(),
                companions);
    }

    Sending sending() {
        return new Sending(first, id, terms.urgency(), automatic);
    }

    /** It and its companions. */
    List<Claimed> all() {
        return Stream.concat(Stream.of(this), companions.stream()).toList();
    }

    /** The ids of its companions, with commas between. */
    String companionIds() {
        return companions.stream().map(companion -> companion.id.toString()).collect(Collectors.joining(","));
    }

    /** From when on it is not worth sending. */
    Instant notAfter() {
        return plannedAt.plus(terms.maxAge());
    }

    /** Whether there is time enough left to see it through, and to ask about each of its companions. */
    boolean lasts(Instant now, Duration attempt, Duration question) {
        return now.plus(attempt).plus(question.multipliedBy(companions.size())).isBefore(leaseEnd);
    }
}
