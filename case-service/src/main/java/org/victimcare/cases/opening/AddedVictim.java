package org.victimcare.cases.opening;

import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.NewContactPlan;
import org.victimcare.cases.victim.NewVictim;

/**
 * A victim about to be added to a case, with the contact plan where one was agreed.
 *
 * @param contactPlan absent: then nobody contacts the victim until there is one
 */
public record AddedVictim(NewVictim victim, @Nullable NewContactPlan contactPlan) {}
