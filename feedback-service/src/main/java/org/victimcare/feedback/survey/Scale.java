package org.victimcare.feedback.survey;

/**
 * A scale of answers. Surveys of other years and forces used other ones, so every answer says which it was given on, and
 * the table {@code scale} says the same as this type.
 */
public enum Scale {
    SATISFACTION_7(1, 7, 3);

    private final int min;
    private final int max;
    private final int topBox;

    Scale(int min, int max, int topBox) {
        this.min = min;
        this.max = max;
        this.topBox = topBox;
    }

    /** Whether a point counts as satisfied: low is good. */
    boolean satisfied(int value) {
        return value >= min && value <= topBox;
    }

    int min() {
        return min;
    }

    int max() {
        return max;
    }

    int topBox() {
        return topBox;
    }
}
