package org.victimcare.contracts;

/** What case-service tells the world. */
public sealed interface CaseEvent extends DomainEvent
        permits CaseOpened,
                VictimAdded,
                VictimAssessed,
                ContactPlanChanged,
                ContactQuarantined,
                ContactConfirmed,
                PreferencesChanged,
                OfficerAssigned,
                MilestoneRecorded,
                CaseClosed,
                CaseReopened {

    @Override
    default Topic topic() {
        return Topic.CASES;
    }
}
