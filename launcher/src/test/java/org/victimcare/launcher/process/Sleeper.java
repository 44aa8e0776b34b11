package org.victimcare.launcher.process;

import java.time.Duration;

/** A child that does nothing until it is stopped; told so, it does not listen. */
public final class Sleeper {

    private Sleeper() {}

    @SuppressWarnings("SystemOut") // its standard output is its log
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("stubborn")) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    Thread.sleep(Duration.ofMinutes(5).toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        System.out.println("asleep");
        Thread.sleep(Duration.ofMinutes(5).toMillis());
    }
}
