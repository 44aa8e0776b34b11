package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.PreferencesChanged;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.time.Ids;

/**
 * What victims stop and start by a message of one word: everything on that channel. They take back by it what they stopped
 * by it, and nothing that they told staff.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RepliedPreferences {

    static final String VICTIM = "victim";

    private final PreferenceRepository changes;
    private final ContactPlanRepository plans;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Clock clock;

    RepliedPreferences(
            PreferenceRepository changes,
            ContactPlanRepository plans,
            EventLog eventLog,
            AccessLog accessLog,
            Clock clock) {
        this.changes = changes;
        this.plans = plans;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public void stop(UUID caseId, UUID victimId, Channel channel) {
        change(caseId, victimId, channel, true, latest -> latest == null || !latest.optedOut());
    }

    public void start(UUID caseId, UUID victimId, Channel channel) {
        change(
                caseId,
                victimId,
                channel,
                false,
                latest -> latest != null
                        && latest.optedOut()
                        && latest.changedBy().equals(VICTIM));
    }

    /** The row of the plan is locked, so that of two changes at once one sees the other. */
    private void change(
            UUID caseId,
            UUID victimId,
            Channel channel,
            boolean optedOut,
            Predicate<PreferencesView.@Nullable Change> isNews) {
        if (plans.findById(victimId, LockModeType.PESSIMISTIC_WRITE) == null) {
            return;
        }
        var latest = new LinkedHashMap<OptOut, PreferencesView.Change>();
        changes.of(victimId).forEach(change -> latest.put(change.what(), change.view()));
        var news = news(channel, what -> isNews.test(latest.get(what)));
        var now = clock.instant();
        news.forEach(
                what -> changes.persist(new PreferenceChange(Ids.next(clock), victimId, what, optedOut, now, VICTIM)));
        accessLog.record(Operation.ALTERATION, "set-contact-preferences", caseId, victimId);
        if (!news.isEmpty()) {
            eventLog.append(new PreferencesChanged(caseId, victimId, now));
        }
    }

    private static List<OptOut> news(Channel channel, Predicate<OptOut> isNews) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new OptOut(purpose, channel))
                .filter(isNews)
                .toList();
    }
}
