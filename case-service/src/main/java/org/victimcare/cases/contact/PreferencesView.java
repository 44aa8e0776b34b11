package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a victim does not want.
 *
 * @param optedOut what holds now
 * @param history every change, the oldest first
 * @param version the version that a change must name as If-Match; also the ETag
 */
record PreferencesView(UUID victimId, List<OptOut> optedOut, List<Change> history, long version) {

    /**
     * A change of what a victim wants.
     *
     * @param optedOut whether they opted out of it; else back in
     */
    record Change(OptOut what, boolean optedOut, Instant changedAt, String changedBy) {}
}
