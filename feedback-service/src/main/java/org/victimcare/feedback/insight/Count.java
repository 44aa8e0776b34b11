package org.victimcare.feedback.insight;

/**
 * A row of a table of figures, before anybody may see it.
 *
 * @param n valid answers
 * @param satisfied those among them that count as satisfied
 */
record Count(String value, long n, long satisfied, long invited, long answered) {

    Count plus(Count other) {
        return new Count(
                value, n + other.n, satisfied + other.satisfied, invited + other.invited, answered + other.answered);
    }

    double share() {
        return n == 0 ? 0 : (double) satisfied / n;
    }
}
