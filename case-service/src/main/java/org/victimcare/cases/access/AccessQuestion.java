package org.victimcare.cases.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog.Operation;

/**
 * What an auditor looks for in the access log. All that is given has to fit.
 *
 * @param actor staff id or service account
 * @param from the first instant that counts
 * @param to the first one that does not count any more
 */
record AccessQuestion(
        @Nullable UUID caseId,
        @Nullable UUID victimId,
        @Nullable String actor,
        @Nullable Operation operation,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** How far back one looks who names neither a case, a victim nor an actor. */
    private static final Duration MONTH = Duration.ofDays(31);

    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");

    Instant until(Instant now) {
        return to == null ? now.plus(Duration.ofDays(1)) : to;
    }

    Instant since(Instant now) {
        if (from != null) {
            return from;
        }
        return caseId == null && victimId == null && actor == null ? until(now).minus(MONTH) : EVER;
    }

    /** The names of what is given. */
    List<String> criteria() {
        var names = new ArrayList<String>();
        addTo(names, "case", caseId);
        addTo(names, "victim", victimId);
        addTo(names, "actor", actor);
        addTo(names, "operation", operation);
        addTo(names, "from", from);
        addTo(names, "to", to);
        return names;
    }

    private static void addTo(List<String> names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }
}
