package org.victimcare.cases.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Channel;

/**
 * An address where somebody else in a case is reached.
 *
 * @param channel what kind of address it is; a number counts for calls and for texts
 * @param value the address, of which only a fingerprint is kept
 */
@Schema(name = "LinkContact")
record LinkContact(
        @NotNull LinkedTo linkedTo,
        @NotNull @Known Channel channel,
        @NotBlank @Size(max = 500) String value) {

    LinkContact demandPlausible() {
        if (!new Way(channel, value.strip(), false, false, null).plausible()) {
            throw LinkedContactRefusal.implausible(channel);
        }
        return this;
    }

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "LinkContact[%s %s]".formatted(linkedTo, channel);
    }
}
