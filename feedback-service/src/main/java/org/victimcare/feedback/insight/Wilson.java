package org.victimcare.feedback.insight;

/**
 * The 95 % Wilson score interval of a share: where the share of all who might have answered plausibly lies. Unlike the
 * usual plus-or-minus it holds for few answers and for shares near nothing or all.
 */
record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    static Wilson of(double share, long n) {
        if (n <= 0) {
            return new Wilson(0, 1);
        }
        var spread = Z * Z / n;
        var centre = (share + spread / 2) / (1 + spread);
        var half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / n + spread / (4 * n));
        // rounding must not push the ends past what they enclose
        return new Wilson(Math.max(0, Math.min(share, centre - half)), Math.min(1, Math.max(share, centre + half)));
    }
}
