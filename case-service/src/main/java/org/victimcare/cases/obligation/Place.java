package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;

/** Whose figures an obligation belongs to; the kind of crime as it is published. */
@Embeddable
record Place(String unit, String borough, String category) {}
