package org.victimcare.cases.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Channel;

/**
 * How a new address was confirmed.
 *
 * @param means by which other way
 * @param knownChannel on which channel, where that was the way: another one, and one that has not changed
 */
@Schema(name = "ConfirmContact")
record ConfirmContact(
        @NotNull ConfirmationMeans means,
        @Known @Nullable Channel knownChannel,
        @Size(max = 1000) @Nullable String note) {}
