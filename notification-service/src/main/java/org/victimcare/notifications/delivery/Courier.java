package org.victimcare.notifications.delivery;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.FailureReason;
import org.victimcare.notifications.channel.Providers;
import org.victimcare.notifications.channel.Undelivered;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.contact.ContactDecisions;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.delivery.Ending.Receipt;
import org.victimcare.notifications.facts.FactsOwners;
import org.victimcare.notifications.message.FactsMissing;
import org.victimcare.notifications.message.Messages;
import org.victimcare.notifications.message.Overtaken;

/** Tries one message: may we, what does it say, away with it. No transaction is open meanwhile. */
@Singleton
class Courier {

    private final ContactDecisions decisions;
    private final FactsOwners facts;
    private final Messages messages;
    private final Providers providers;
    private final Patience patience;

    Courier(
            ContactDecisions decisions,
            FactsOwners facts,
            Messages messages,
            Providers providers,
            DeliveryConfig config) {
        this.decisions = decisions;
        this.facts = facts;
        this.messages = messages;
        this.providers = providers;
        this.patience = config.patience();
    }

    /** Whatever happens, there is an outcome. Only one of them is a message on its way. */
    Outcome attempt(Claimed claimed) {
        try {
            return decide(claimed);
        } catch (NoAnswer e) {
            Log.infof("Notification %s has to wait: %s", claimed.id(), e.getMessage());
            return (notification, now) -> notification.unanswered(now, patience);
        } catch (FactsMissing e) {
            Log.errorf("Notification %s cannot be written: %s", claimed.id(), e.getMessage());
            return (notification, now) -> Optional.of(notification.failed(FailureReason.FACTS_MISSING, now));
        } catch (Overtaken e) {
            Log.infof("Notification %s is not sent: %s", claimed.id(), e.getMessage());
            return (notification, now) -> Optional.of(notification.failed(FailureReason.OVERTAKEN, now));
        } catch (Undelivered e) {
            Log.warnf("Notification %s was not taken: %s", claimed.id(), e.getMessage());
            return undelivered(e);
        } catch (RuntimeException bug) {
            // not its message: it may quote the message or the address
            Log.errorf(
                    "Notification %s failed: %s", claimed.id(), bug.getClass().getName());
            return (notification, now) -> notification.undelivered(FailureReason.GAVE_UP, now, patience);
        }
    }

    private Outcome decide(Claimed claimed) {
        var plan = claimed.plan();
        return decisions
                .ask(plan.caseId(), plan.victimId(), plan.template().name())
                .fold(
                        approved -> deliver(claimed, approved),
                        postponed -> (notification, now) -> notification.deferred(postponed.until(), now, patience),
                        blocked -> blocked(blocked.reason()));
    }

    private Outcome deliver(Claimed claimed, Approved approved) {
        if (!providers.carry(approved.channel())) {
            return blocked(BlockReason.NO_ALLOWED_CHANNEL);
        }
        var plan = claimed.plan();
        var known = facts.ask(plan.template(), plan.caseId(), plan.victimId(), plan.subjectId(), approved.discreet());
        var message = messages.write(plan.template(), known, approved.discreet());
        var messageId = providers.send(approved, message, claimed.id());
        var receipt = new Receipt(approved.channel(), approved.decisionId(), messageId);
        return (notification, now) -> Optional.of(notification.sent(receipt, now));
    }

    private Outcome undelivered(Undelivered failure) {
        return (notification, now) -> failure.forGood()
                ? Optional.of(notification.failed(failure.reason(), now))
                : notification.undelivered(failure.reason(), now, patience);
    }

    private static Outcome blocked(BlockReason why) {
        return (notification, now) -> Optional.of(notification.blocked(why, now));
    }
}
