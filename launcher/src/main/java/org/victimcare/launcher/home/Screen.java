package org.victimcare.launcher.home;

import java.io.PrintStream;

/** Where lines for people go. */
public record Screen(PrintStream out) {

    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
