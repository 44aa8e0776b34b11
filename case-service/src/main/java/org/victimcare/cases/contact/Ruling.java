package org.victimcare.cases.contact;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.victimcare.contracts.Channel;

/**
 * A decision, the rule that made it, and what was found of each channel.
 *
 * @param rule name of the rule; {@code allowed} when none objects
 */
record Ruling(Decision decision, String rule, List<Finding> findings) {

    /** What was found of one channel. */
    record Finding(Channel channel, String rule, Decision decision) {

        @Override
        public String toString() {
            return channel + " "
                    + decision.fold(yes -> "ALLOWED", later -> "NOT_BEFORE", no -> no.reason()
                            .name()) + " (" + rule + ")";
        }
    }

    /** The reasons in a line, as they are kept. */
    String reasons() {
        return findings.stream().map(Finding::toString).collect(joining("; "));
    }
}
