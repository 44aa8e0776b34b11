package org.victimcare.cases.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.victimcare.cases.calendar.LimitUnit;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.cases.rights.DutyHolder;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.ObligationEvidence;

/** Obligations to begin with, without a database. */
final class Given {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private Given() {}

    static Countdown until(Instant from, Instant due) {
        var quarter = Duration.between(from, due).dividedBy(4);
        return new Countdown(
                from,
                5,
                LimitUnit.WORKING_DAY,
                due,
                from.plus(quarter.multipliedBy(2)),
                from.plus(quarter.multipliedBy(3)));
    }

    static Obligation waiting() {
        return obligation(DutyHolder.WITNESS_CARE_UNIT, ClockStart.RECEIVED_BY_WCU);
    }

    static Obligation pending(Instant due) {
        var obligation = obligation(DutyHolder.POLICE, ClockStart.TRIGGER);
        obligation.start(MONDAY, until(MONDAY, due), false, MONDAY);
        return obligation;
    }

    static Obligation window() {
        return obligation(DutyHolder.VICTIM, ClockStart.VICTIM_TOLD);
    }

    static Proof told(Instant at) {
        return new Proof(ObligationEvidence.CONVERSATION, at, "PHONE", "vco-1", null, null);
    }

    /** One that a rule opened which is not in the book any more. */
    static Obligation ofForgottenRule() {
        return obligation("R6-FORGOTTEN", DutyHolder.POLICE, ClockStart.TRIGGER, Evidence.VICTIM_INFORMED);
    }

    static Duty duty(ClockStart clock, Evidence evidence) {
        return duty("R6-ARREST", DutyHolder.POLICE, clock, evidence);
    }

    private static Obligation obligation(DutyHolder holder, ClockStart clock) {
        return obligation("R6-ARREST", holder, clock, Evidence.VICTIM_INFORMED);
    }

    private static Duty duty(String rule, DutyHolder holder, ClockStart clock, Evidence evidence) {
        return new Duty(
                rule, "UK-VCOP-2021", 2, 6, holder, Trigger.SUSPECT_ARRESTED, clock, evidence, "SUSPECT_ARRESTED");
    }

    private static Obligation obligation(String rule, DutyHolder holder, ClockStart clock, Evidence evidence) {
        var origin = new Origin(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), MONDAY, MONDAY);
        return new Obligation(
                new UUID(0, 4),
                origin,
                duty(rule, holder, clock, evidence),
                false,
                new Place("CN", "Camden", "BURGLARY"));
    }
}
