package org.victimcare.cases.contact;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.PreferencesChanged;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Versions;

/** What can be done with the preferences of victims. Each method is one transaction. */
@ApplicationScoped
public class Preferences {

    /** Who recorded what came by the link in a message: whoever could read it. */
    private static final String BY_LINK = "link-in-message";

    private final PreferenceRepository changes;
    private final ContactPlanRepository plans;
    private final Victims victims;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Preferences(
            PreferenceRepository changes,
            ContactPlanRepository plans,
            Victims victims,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.plans = plans;
        this.victims = victims;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** The channels on which a victim wants nothing of a kind. */
    @Transactional
    Set<Channel> optedOut(UUID victimId, @Nullable Purpose purpose) {
        if (purpose == null) {
            return Set.of();
        }
        var holding = holding(changes.of(victimId));
        return Arrays.stream(Channel.values())
                .filter(channel -> holding.stream().anyMatch(optOut -> optOut.covers(purpose, channel)))
                .collect(toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    @Transactional
    PreferencesView read(UUID caseId, UUID victimId) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-contact-preferences", caseId, victimId);
        return view(victimId);
    }

    /** The row of the plan is locked, so that of two changes at once one sees the other. */
    @Transactional
    PreferencesView set(UUID caseId, UUID victimId, @Nullable String ifMatch, Set<OptOut> wanted) {
        victims.changeable(caseId, victimId);
        plans.findById(victimId, LockModeType.PESSIMISTIC_WRITE);
        var before = view(victimId);
        Versions.demand(ifMatch, before.version());
        var held = Set.copyOf(before.optedOut());
        held.stream()
                .filter(optOut -> !wanted.contains(optOut))
                .forEach(back -> remember(victimId, back, false, caller.id()));
        wanted.stream()
                .filter(optOut -> !held.contains(optOut))
                .forEach(out -> remember(victimId, out, true, caller.id()));
        accessLog.record(Operation.ALTERATION, "set-contact-preferences", caseId, victimId);
        if (!held.equals(wanted)) {
            eventLog.append(new PreferencesChanged(caseId, victimId, clock.instant()));
        }
        return view(victimId);
    }

    /**
     * A victim wants no more surveys, as the link in one of them says: on no channel. Nothing else can be turned off that way:
     * whoever reads the mail could do it, and the victim has a right to the rest.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void optedOut(UUID caseId, UUID victimId, String template) {
        victims.any(caseId, victimId);
        plans.findById(victimId, LockModeType.PESSIMISTIC_WRITE);
        Purpose.of(template)
                .filter(purpose -> purpose == Purpose.SURVEY)
                .map(purpose -> new OptOut(purpose, null))
                .filter(out -> !holding(changes.of(victimId)).contains(out))
                .ifPresent(out -> {
                    remember(victimId, out, true, BY_LINK);
                    accessLog.record(Operation.ALTERATION, "opt-out-by-link", caseId, victimId);
                    eventLog.append(new PreferencesChanged(caseId, victimId, clock.instant()));
                });
    }

    private void remember(UUID victimId, OptOut what, boolean optedOut, String by) {
        changes.persist(new PreferenceChange(Ids.next(clock), victimId, what, optedOut, clock.instant(), by));
    }

    private PreferencesView view(UUID victimId) {
        var history = changes.of(victimId);
        return new PreferencesView(
                victimId,
                List.copyOf(holding(history)),
                history.stream().map(PreferenceChange::view).toList(),
                history.size());
    }

    private static Set<OptOut> holding(List<PreferenceChange> history) {
        var latest = new LinkedHashMap<OptOut, Boolean>();
        history.forEach(change -> latest.put(change.what(), change.optedOut()));
        return latest.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
