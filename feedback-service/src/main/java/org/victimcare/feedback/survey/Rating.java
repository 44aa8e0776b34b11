package org.victimcare.feedback.survey;

import org.jspecify.annotations.Nullable;

/** An answer to a question: a point of the scale, or none. */
public enum Rating {
    COMPLETELY_SATISFIED(1, "Completely satisfied"),
    VERY_SATISFIED(2, "Very satisfied"),
    FAIRLY_SATISFIED(3, "Fairly satisfied"),
    NEITHER(4, "Neither satisfied nor dissatisfied"),
    FAIRLY_DISSATISFIED(5, "Fairly dissatisfied"),
    VERY_DISSATISFIED(6, "Very dissatisfied"),
    COMPLETELY_DISSATISFIED(7, "Completely dissatisfied"),
    /** Left out of every base. */
    DONT_KNOW(null, "Don't know"),
    /** Left out of every base. */
    REFUSED(null, "Prefer not to say");

    private final @Nullable Integer value;
    private final String wording;

    Rating(@Nullable Integer value, String wording) {
        this.value = value;
        this.wording = wording;
    }

    /** The point of the scale. */
    public @Nullable Integer value() {
        return value;
    }

    public String wording() {
        return wording;
    }

    /** Whether the answer belongs to the base of a share. */
    public boolean valid() {
        return value != null;
    }

    public boolean satisfied() {
        return value != null && Scale.SATISFACTION_7.satisfied(value);
    }

    /** Whether the answer is this bad or worse. */
    public boolean atLeastAsBadAs(Rating other) {
        return value != null && other.value != null && value >= other.value;
    }
}
