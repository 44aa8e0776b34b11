package org.victimcare.cases.rights;

import org.jspecify.annotations.Nullable;

/** A rule pack that cannot be trusted. It keeps the service from starting: nobody may count by half a law. */
final class BrokenPack extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private BrokenPack(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static BrokenPack unreadable(String file, String reason, Throwable cause) {
        return new BrokenPack("The rule pack " + file + " cannot be read: " + reason + ".", cause);
    }

    static BrokenPack file(String file, String reason) {
        return new BrokenPack("The rule pack " + file + " cannot be used: " + reason + ".", null);
    }

    static BrokenPack rule(String file, String rule, String reason) {
        return new BrokenPack("The rule pack " + file + " cannot be used: rule " + rule + ": " + reason + ".", null);
    }
}
