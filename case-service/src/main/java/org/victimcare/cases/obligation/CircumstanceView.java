package org.victimcare.cases.obligation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.cases.rights.Circumstance;

/**
 * A circumstance that rules depend on, as staff recorded it.
 *
 * @param applies whether it is so; that it is not is an answer too
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "RecordedCircumstance")
record CircumstanceView(
        Circumstance circumstance, boolean applies, Instant recordedAt, String recordedBy, long version) {}
