package org.victimcare.cases;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.victimcare.testkit.MovableClock;

/** Lets tests say what time it is. */
class TestClock {

    @Produces
    @Singleton
    @Mock
    MovableClock clock() {
        return new MovableClock();
    }
}
