package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose address it is. Empty where it is nobody's, or that of more than one, or where it must not be believed: which of
 * these is not told.
 */
@Schema(name = "ContactMatch")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactMatch(@Nullable UUID caseId, @Nullable UUID victimId) {

    static final ContactMatch NONE = new ContactMatch(null, null);
}
