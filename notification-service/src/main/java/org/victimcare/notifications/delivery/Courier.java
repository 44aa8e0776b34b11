package org.victimcare.notifications.delivery;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.notifications.channel.Providers;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.contact.ContactDecisions;
import org.victimcare.notifications.contact.ContactDecisions.Question;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.delivery.Outcome.Joint;
import org.victimcare.notifications.message.FactsMissing;
import org.victimcare.notifications.message.Overtaken;

/** Tries one message: is it time, may we, is there a place; then away with it. No transaction is open meanwhile. */
@Singleton
class Courier {

    private final ContactDecisions decisions;
    private final Providers providers;
    private final Lanes lanes;
    private final Sender sender;
    private final Frequency frequency;
    private final DeliveryConfig config;
    private final Clock clock;

    Courier(
            ContactDecisions decisions,
            Providers providers,
            Lanes lanes,
            Sender sender,
            Frequency frequency,
            DeliveryConfig config,
            Clock clock) {
        this.decisions = decisions;
        this.providers = providers;
        this.lanes = lanes;
        this.sender = sender;
        this.frequency = frequency;
        this.config = config;
        this.clock = clock;
    }

    /** Whatever happens, there is an outcome. Only one of them is a message on its way. */
    Outcome attempt(Claimed claimed) {
        var patience = config.patience(claimed.terms());
        try {
            return decide(claimed, patience);
        } catch (NoAnswer e) {
            Log.infof("Notification %s has to wait: %s", claimed.id(), e.getMessage());
            return Joint.of(
                    claimed,
                    each -> (notification, now) -> notification.unanswered(now, config.patience(each.terms())));
        } catch (FactsMissing e) {
            Log.errorf("Notification %s cannot be written: %s", claimed.id(), e.getMessage());
            return (notification, now) -> Optional.of(notification.failed(FailureReason.FACTS_MISSING, null, now));
        } catch (Overtaken e) {
            Log.infof("Notification %s is not sent: %s", claimed.id(), e.getMessage());
            return (notification, now) -> Optional.of(notification.failed(FailureReason.OVERTAKEN, null, now));
        } catch (RuntimeException bug) {
            // not its message: it may quote the message or the address
            Log.errorf(
                    "Notification %s failed: %s", claimed.id(), bug.getClass().getName());
            return (notification, now) -> notification.undelivered(FailureReason.GAVE_UP, null, now, patience);
        }
    }

    /** What is too old, comes outside working hours, or is one too many, is not even asked for. */
    private Outcome decide(Claimed claimed, Patience patience) {
        var now = clock.instant();
        if (now.isAfter(claimed.notAfter())) {
            return blocked(BlockReason.TOO_LATE);
        }
        var opens = config.workingHours().next(claimed.terms().urgency(), now);
        if (opens.isAfter(now)) {
            return waiting(claimed, opens);
        }
        var allowed = frequency.next(claimed, now);
        if (allowed.isAfter(now)) {
            return waiting(claimed, allowed);
        }
        var ways = claimed.terms().order().stream().filter(this::goes).toList();
        return ways.isEmpty() ? blocked(BlockReason.NO_ALLOWED_CHANNEL) : ask(claimed, ways, patience);
    }

    /** Somebody carries it, or a person picks up the telephone. */
    private boolean goes(Channel channel) {
        return channel == Channel.PHONE || providers.carry(channel);
    }

    private Outcome ask(Claimed claimed, List<Channel> ways, Patience patience) {
        var plan = claimed.plan();
        var question =
                new Question(plan.caseId(), plan.victimId(), plan.template().name(), ways, claimed.notAfter());
        return decisions
                .ask(question)
                .fold(
                        approved -> deliver(claimed, approved, ways, patience),
                        postponed -> waiting(claimed, postponed.until()),
                        blocked -> blocked(blocked.reason()));
    }

    private Outcome deliver(Claimed claimed, Approved approved, List<Channel> ways, Patience patience) {
        if (!ways.contains(approved.channel())) {
            return blocked(BlockReason.NO_ALLOWED_CHANNEL);
        }
        if (approved.channel() == Channel.PHONE) {
            return blocked(BlockReason.CALL_NEEDED);
        }
        if (approved.channel() == Channel.LETTER) {
            var posted = config.workingHours().posted(claimed.plannedAt());
            if (posted.isAfter(clock.instant())) {
                return waiting(claimed, posted);
            }
        }
        return approved.channel() == claimed.lane()
                ? sender.send(claimed, approved, patience)
                : writeAtOnceOrQueue(claimed, approved, patience);
    }

    /** What would hold up messages that go another way waits in the lane of its channel, and is asked for again from there. */
    private Outcome writeAtOnceOrQueue(Claimed claimed, Approved approved, Patience patience) {
        var channel = approved.channel();
        if (claimed.lane() != null || !lanes.enter(channel)) {
            return Joint.of(claimed, each -> (notification, now) -> {
                notification.queue(channel, now);
                lanes.queued(channel);
                return Optional.empty();
            });
        }
        try {
            return sender.send(claimed, approved, patience);
        } finally {
            lanes.leave(channel);
        }
    }

    /** Not now. What would go with it waits as well: else they would go apart. */
    private Outcome waiting(Claimed claimed, Instant until) {
        return Joint.of(
                claimed,
                each -> (notification, now) -> notification.deferred(until, now, config.patience(each.terms())));
    }

    private static Outcome blocked(BlockReason why) {
        return (notification, now) -> Optional.of(notification.blocked(why, now));
    }
}
