package org.victimcare.cases.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Channel;

/**
 * Whose address is this?
 *
 * @param channel by which way a message came: SMS or EMAIL
 * @param address where it came from
 */
@Schema(name = "MatchContact")
record MatchContact(
        @NotNull @Known Channel channel,
        @NotBlank @Size(max = 254) String address) {

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "MatchContact[%s]".formatted(channel);
    }
}
