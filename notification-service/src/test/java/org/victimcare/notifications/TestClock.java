package org.victimcare.notifications;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.victimcare.testkit.MovableClock;

class TestClock {

    @Produces
    @Singleton
    @Mock
    MovableClock clock() {
        return new MovableClock();
    }
}
