package org.victimcare.feedback;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.victimcare.testkit.MovableClock;

/** Takes the place of the real clock. */
class TestClock {

    @Produces
    @Singleton
    @Mock
    MovableClock clock() {
        return new MovableClock();
    }
}
