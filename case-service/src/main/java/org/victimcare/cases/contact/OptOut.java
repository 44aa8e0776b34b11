package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Channel;

/**
 * Something that a victim does not want.
 *
 * @param purpose messages of which kind
 * @param channel on which channel; on all when absent
 */
@Schema(name = "OptOut")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OptOut(@NotNull Purpose purpose, @Known @Nullable Channel channel) {

    boolean covers(Purpose asked, Channel on) {
        return purpose == asked && (channel == null || channel == on);
    }
}
