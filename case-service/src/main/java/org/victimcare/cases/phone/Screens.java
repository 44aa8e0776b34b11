package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.contact.ContactPlanView;
import org.victimcare.cases.contact.ContactPlans;
import org.victimcare.cases.contact.NewContactPlan;
import org.victimcare.cases.contact.SafeTimes;
import org.victimcare.cases.phone.CallScreen.Alert;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;

/** Puts together what an agent sees, for whom has shown who they are and while the call lasts. */
@ApplicationScoped
class Screens {

    private static final String CONTACTS = """
        select at, kind, about from (
            (select at, 'MESSAGE_' || result || case when discreet then '_DISCREETLY' else '' end as kind,
                template as about from contact_record
             where case_id = :case and victim_id = :victim order by sequence desc limit 5)
            union all
            (select started_at, 'CALL', coalesce(reason, state) from phone_call
             where victim_id = :victim and id <> :call order by started_at desc limit 5)) as last
        order by at desc limit 5\
        """;

    private static final String TASKS = """
        select id, kind, priority, due_at from task
        where case_id = :case and victim_id = :victim and state = 'OPEN' order by due_at, id limit 20\
        """;

    private static final String DEADLINES = """
        select id, rule_id as rule, due_at from obligation
        where victim_id = :victim and state in ('PENDING', 'BREACHED') and due_at is not null order by due_at, id limit 10\
        """;

    private static final Set<AgeBand> ADULTS = Set.of(AgeBand.AGE_18_TO_59, AgeBand.AGE_60_OR_OVER);

    private final CallRepository calls;
    private final CaseFinder cases;
    private final Victims victims;
    private final ContactPlans plans;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Screens(
            CallRepository calls,
            CaseFinder cases,
            Victims victims,
            ContactPlans plans,
            Session database,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.cases = cases;
        this.victims = victims;
        this.plans = plans;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CallScreen show(UUID callId) {
        var match = verified(callId);
        var file = cases.visible(match.caseId());
        var victim = victims.any(match.caseId(), match.victimId());
        var plan = plans.any(match.victimId());
        var deadlines = deadlines(match);
        accessLog.record(Operation.CONSULTATION, "read-call-screen", match.caseId(), match.victimId());
        return new CallScreen(
                file.id(),
                victim.id(),
                file.reference().value(),
                victim.preferredName(),
                victim.language(),
                file.status(),
                file.statusSince(),
                file.investigatingOfficer(),
                file.victimCareOfficer(),
                deadlines.stream().map(CallScreen.Deadline::dueAt).findFirst().orElse(null),
                safeContact(match, plan.plan()),
                alerts(victim, plan),
                contacts(match, callId),
                tasks(match),
                deadlines);
    }

    private CallerMatch verified(UUID callId) {
        var call = calls.get(callId);
        call.demandOpen(caller.id());
        return call.demandVerified();
    }

    private CallScreen.SafeContact safeContact(CallerMatch match, NewContactPlan plan) {
        var now = clock.instant();
        var phone = plans.safeWay(match.caseId(), match.victimId(), now).filter(way -> way.channel() == Channel.PHONE);
        var safeNow = SafeTimes.next(plan, now)
                .filter(times -> !times.from().isAfter(now))
                .isPresent();
        return new CallScreen.SafeContact(
                plan.discreet(),
                phone.filter(NewContactPlan.Way::voicemail).isPresent(),
                phone.isPresent() && safeNow,
                text(plan.safeFrom()),
                text(plan.safeTo()),
                plan.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")));
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    private List<Alert> alerts(VictimView victim, ContactPlanView view) {
        var plan = view.plan();
        var alerts = new ArrayList<Alert>();
        addIf(alerts, Alert.DO_NOT_CONTACT, SafeTimes.isSilent(plan, clock.instant()));
        addIf(alerts, Alert.HIGH_RISK, victim.riskLevel() == RiskLevel.HIGH);
        addIf(alerts, Alert.INTERPRETER, SafeTimes.wantsInterpreter(plan));
        addIf(alerts, Alert.CODE_WORD, plan.codeWord() != null);
        addIf(alerts, Alert.ENHANCED_RIGHTS, victim.enhanced());
        addIf(alerts, Alert.CHILD, !ADULTS.contains(victim.ageBand()));
        addIf(alerts, Alert.NO_CONTACT_PLAN, !view.agreed());
        return alerts;
    }

    private static void addIf(List<Alert> alerts, Alert alert, boolean isSo) {
        if (isSo) {
            alerts.add(alert);
        }
    }

    private List<CallScreen.Contact> contacts(CallerMatch match, UUID callId) {
        return database.createNativeQuery(CONTACTS, CallScreen.Contact.class)
                .setParameter("case", match.caseId())
                .setParameter("victim", match.victimId())
                .setParameter("call", callId)
                .getResultList();
    }

    private List<CallScreen.OpenTask> tasks(CallerMatch match) {
        return database.createNativeQuery(TASKS, CallScreen.OpenTask.class)
                .setParameter("case", match.caseId())
                .setParameter("victim", match.victimId())
                .getResultList();
    }

    private List<CallScreen.Deadline> deadlines(CallerMatch match) {
        return database.createNativeQuery(DEADLINES, CallScreen.Deadline.class)
                .setParameter("victim", match.victimId())
                .getResultList();
    }
}
