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
                RepresentativeAppointed,
                RepresentativeChanged,
                RepresentativeEnded,
                RepresentativeExcluded,
                VictimLinked,
                VictimUnlinked,
                VictimErased,
                OfficerAssigned,
                MilestoneRecorded,
                CaseClosed,
                CaseReopened,
                ObligationOpened,
                ObligationNearing,
                ObligationMet,
                ObligationBreached,
                ObligationExcepted,
                ObligationRecomputed,
                ObligationReopened,
                CallEnded,
                CallBackDue,
                CallBackKept,
                CallBackMissed,
                VerificationLocked,
                CaseUnitChanged,
                TaskEscalated,
                MarkingChanged,
                AccessExcluded,
                AccessReadmitted,
                GlassBroken,
                GlassReviewed {

    @Override
    default Topic topic() {
        return Topic.CASES;
    }
}
