package org.victimcare.cases.representative;

import jakarta.persistence.Embeddable;

/**
 * What somebody who speaks for a victim may do.
 *
 * @param mayReceiveInformation whether they may hear about the case
 * @param mayDecide whether they may decide for the victim
 * @param mayBeContacted whether they may be contacted for the victim
 */
@Embeddable
public record Scope(boolean mayReceiveInformation, boolean mayDecide, boolean mayBeContacted) {

    boolean isEmpty() {
        return !mayReceiveInformation && !mayDecide && !mayBeContacted;
    }
}
