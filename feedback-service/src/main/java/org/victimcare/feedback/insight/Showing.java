package org.victimcare.feedback.insight;

/** How much of a figure may be shown. */
enum Showing {
    SHOWN,
    /** Shown, with a warning: 30 to 49 valid answers. */
    LOW_BASE,
    /** Only that there are 10 to 29 valid answers. */
    BAND_ONLY,
    /** Nothing: too few answers, or it would give another group away. */
    SUPPRESSED;

    private static final int BAND = 10;
    private static final int LOW = 30;
    private static final int FULL = 50;

    /** What the number of valid answers alone allows. None at all is as small a number as any. */
    static Showing of(long n) {
        if (n < BAND) {
            return SUPPRESSED;
        }
        if (n < LOW) {
            return BAND_ONLY;
        }
        return n < FULL ? LOW_BASE : SHOWN;
    }

    boolean visible() {
        return this == SHOWN || this == LOW_BASE;
    }
}
