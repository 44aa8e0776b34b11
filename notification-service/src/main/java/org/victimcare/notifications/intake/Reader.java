package org.victimcare.notifications.intake;

import java.util.UUID;

/**
 * A victim who hears of something.
 *
 * @param enhanced whether they have enhanced rights (Victims' Code, right 4), as far as we were told
 */
record Reader(UUID victimId, boolean enhanced) {}
