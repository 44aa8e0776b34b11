package org.victimcare.notifications.acknowledgement;

import jakarta.persistence.Embeddable;

/**
 * What is kept of the code and the link by which a victim confirms a message.
 *
 * @param codeTurn which code it has, of those that can be made for it
 */
@Embeddable
record ConfirmHashes(int codeTurn, String codeHash, String tokenHash) {}
