package org.victimcare.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of a service's access log is over: nothing in it can change any more without the head being another. Every service
 * tells it on its own topic. It concerns no case.
 *
 * @param caseId no case, but the id of the service's access log, the same for every day
 * @param service whose access log it is
 * @param day the day, in UTC
 * @param entries how many entries its chain has
 * @param head the hash at the end of its chain, in hexadecimal digits
 * @param occurredAt when the day was closed
 */
@EventType("org.victimcare.access-log.day-sealed.v1")
public record AccessLogDaySealed(
        UUID caseId, String service, LocalDate day, int entries, String head, Instant occurredAt)
        implements DomainEvent {

    /** The id under which a service speaks of its access log. */
    public static UUID keyOf(String service) {
        return UUID.nameUUIDFromBytes(("access-log/" + service).getBytes(UTF_8));
    }

    @Override
    public Topic topic() {
        return Topic.ofService(service).orElse(Topic.CASES);
    }
}
