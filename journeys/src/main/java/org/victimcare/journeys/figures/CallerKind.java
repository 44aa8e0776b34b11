package org.victimcare.journeys.figures;

/**
 * Who calls the line, how often, and whether they are told anything.
 *
 * @see LineCases for the group of victims that each speaks of
 */
enum CallerKind {
    VICTIM(66, 3, true),
    /** Names the code of a call that was promised. */
    VICTIM_WITH_CODE(6, 3, true),
    /** Calls without showing a number. */
    VICTIM_WITHHELD(4, 3, true),
    /** The suspect may be somebody close: only the code word counts. */
    VICTIM_OF_SOMEBODY_CLOSE(5, 0, true),
    /** Speaks for the victim, and may. */
    ADVOCATE(4, 1, true),
    /** Knows everything, and nobody recorded that they may hear of it. */
    FRIEND(4, 3, false),
    /** Guesses until the line locks them out. */
    GUESSER(7, 2, false),
    WRONG_NUMBER(4, 3, false);

    private final int weight;
    private final int group;
    private final boolean verified;

    CallerKind(int weight, int group, boolean verified) {
        this.weight = weight;
        this.group = group;
        this.verified = verified;
    }

    /** The one on which a number from 0 to 99 falls. */
    static CallerKind at(int percent) {
        var left = percent;
        for (var kind : values()) {
            left -= kind.weight;
            if (left < 0) {
                return kind;
            }
        }
        return VICTIM;
    }

    int group() {
        return group;
    }

    /** Whether they show who they are in the end. */
    boolean verified() {
        return verified;
    }

    /** Who they say they are. */
    String role() {
        return switch (this) {
            case ADVOCATE -> "SUPPORT_SERVICE";
            case FRIEND -> "FAMILY_OR_FRIEND";
            default -> "VICTIM";
        };
    }
}
