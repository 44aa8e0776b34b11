package org.victimcare.cases.contact;

import java.time.Instant;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/** All that a contact decision rests on. */
record ContactQuestion(ContactPlanView plan, CrimeCategory crime, Marking marking, Instant now) {

    NewContactPlan terms() {
        return plan.plan();
    }
}
