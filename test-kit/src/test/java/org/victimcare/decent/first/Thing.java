package org.victimcare.decent.first;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;

/** Keeps its state to itself and asks a clock for the time. */
@Entity
public class Thing {

    public static final int LIMIT = 3;

    @Id
    private long id = LIMIT;

    public Instant seenAt(Clock clock) {
        return Instant.now(clock).plusNanos(id);
    }
}
