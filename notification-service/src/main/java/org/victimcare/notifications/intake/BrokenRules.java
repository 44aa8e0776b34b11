package org.victimcare.notifications.intake;

/** Rules that cannot be trusted. They keep the service from starting: nobody may be told, or not told, by mistake. */
final class BrokenRules extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private BrokenRules(String sentence) {
        super(sentence);
    }

    static BrokenRules file(String file, String reason) {
        return new BrokenRules("The rules in " + file + " cannot be used: " + reason + ".");
    }

    static BrokenRules rule(String file, String rule, String reason) {
        return file(file, "rule " + rule + ": " + reason);
    }
}
