package org.victimcare.cases.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * What a decision knows of one way to reach a victim. The address is not among it: no rule may turn on what it says.
 *
 * @param allowed whether the victim said that this way is safe and private
 * @param usable whether the address can be one for the channel
 * @param forbidden whether it is on the list of addresses never to be used
 * @param conflicting whether a suspect, or somebody who lives with the victim, is reached there too
 * @param quarantined whether it is new and nobody has confirmed it yet
 * @param refused whether the last message there came back
 * @param voicemail whether a message may be left
 * @param textPreview whether words may show on a locked screen
 * @param confirmedAt when the victim last said that it is safe
 */
record WayFacts(
        Channel channel,
        boolean allowed,
        boolean usable,
        boolean forbidden,
        boolean conflicting,
        boolean quarantined,
        boolean refused,
        boolean voicemail,
        boolean textPreview,
        @Nullable Instant confirmedAt) {}
