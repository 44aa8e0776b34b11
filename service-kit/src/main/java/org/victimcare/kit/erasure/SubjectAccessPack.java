package org.victimcare.kit.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that one service holds about a victim.
 *
 * @param parts by what it is, the rows as they are kept
 * @param withheld what is left out, each with the ground for it
 * @param elsewhere the services that hold parts of their own: the pack is whole with those, and not before
 */
@Schema(name = "SubjectAccessPack")
public record SubjectAccessPack(
        UUID caseId,
        UUID victimId,
        String service,
        Instant madeAt,
        Map<String, List<Map<String, Object>>> parts,
        Map<String, String> withheld,
        List<String> elsewhere) {

    /** What the endpoint of each service is, in a line. */
    public static final String SUMMARY = "Everything that this service holds about a victim";

    /** What the endpoint of each service is, for those who never saw our code. */
    public static final String DESCRIPTION =
            "To be handed to the victim. What is left out is named, each with its ground; so are the services that hold parts"
                    + " of their own, at the same path: only with those it is whole. Wants the header Access-Reason, and is on"
                    + " record as a disclosure.";
}
