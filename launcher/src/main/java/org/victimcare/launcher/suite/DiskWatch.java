package org.victimcare.launcher.suite;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Screen;

/** Says, once, that the disk is nearly full: before the services find out in their own words. */
public final class DiskWatch {

    private static final long TOO_LITTLE = 200L << 20;

    private final LocalDirectory home;
    private final Screen screen;
    private final ScheduledExecutorService clockwork;

    private DiskWatch(LocalDirectory home, Screen screen) {
        this.home = home;
        this.screen = screen;
        this.clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "disk-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    public static void start(LocalDirectory home, Screen screen) {
        var watch = new DiskWatch(home, screen);
        var unused = watch.clockwork.scheduleWithFixedDelay(watch::look, 5, 5, TimeUnit.SECONDS);
    }

    private void look() {
        var left = home.usableSpace();
        if (left < TOO_LITTLE) {
            screen.say("The disk of %s is nearly full (%d MB left): make room, or the services will stop working."
                    .formatted(home.root(), left >> 20));
            clockwork.shutdown();
        }
    }
}
