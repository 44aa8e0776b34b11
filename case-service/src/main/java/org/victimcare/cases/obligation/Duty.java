package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.cases.rights.DutyHolder;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.ObligationOpened;

/** What a rule asked for when the obligation was opened. A rule that changes later does not change it. */
@Embeddable
record Duty(
        String ruleId,
        String pack,
        int packVersion,
        int rightNumber,
        @Enumerated(EnumType.STRING) DutyHolder dutyHolder,
        @Enumerated(EnumType.STRING) Trigger triggerCode,
        @Enumerated(EnumType.STRING) ClockStart clockStart,
        @Enumerated(EnumType.STRING) Evidence wantedEvidence,
        @Nullable String template) {

    static Duty of(Rule rule) {
        return new Duty(
                rule.id(),
                rule.pack(),
                rule.packVersion(),
                rule.right(),
                rule.dutyHolder(),
                rule.trigger(),
                rule.clockStart(),
                rule.evidence(),
                rule.message());
    }

    boolean isWindow() {
        return dutyHolder == DutyHolder.VICTIM;
    }

    /** Whether it is the update that a victim gets every so often. */
    boolean isPeriodic() {
        return clockStart == ClockStart.AGREED_FREQUENCY;
    }

    /** Whether who is owed this is owed by it what a rule asks for. */
    boolean covers(Rule rule) {
        return ruleId.equals(rule.id()) || (template != null && template.equals(rule.message()));
    }

    /** Whether a message made from the template tells the victim what is owed. */
    boolean isToldBy(String sent) {
        return isToInform() && sent.equals(template);
    }

    /** Whether it was opened by something else than what is news now, and by that is owed the same by the same body. */
    boolean expects(ObligationOpened news) {
        return !isPeriodic()
                && !triggerCode.name().equals(news.trigger())
                && dutyHolder.name().equals(news.dutyHolder());
    }

    /** Whether telling the victim meets it. */
    boolean isToInform() {
        return wantedEvidence == Evidence.VICTIM_INFORMED || wantedEvidence == Evidence.INFORMED_IN_WRITING;
    }
}
