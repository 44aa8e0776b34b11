package org.victimcare.notifications.delivery;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.channel.Providers;
import org.victimcare.notifications.channel.Providers.Carried;
import org.victimcare.notifications.channel.Undelivered;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.content.Contents;
import org.victimcare.notifications.content.Sealed;
import org.victimcare.notifications.delivery.Digests.Part;
import org.victimcare.notifications.delivery.Ending.Receipt;
import org.victimcare.notifications.delivery.Outcome.Joint;
import org.victimcare.notifications.delivery.Outcome.NotTaken;
import org.victimcare.notifications.delivery.Outcome.Taken;
import org.victimcare.notifications.facts.FactsOwners;
import org.victimcare.notifications.message.Message;
import org.victimcare.notifications.message.Messages;
import org.victimcare.notifications.message.SmsText;
import org.victimcare.notifications.optout.OptOutLinks;

/** Writes what may go, and hands it to a provider. */
@Singleton
class Sender {

    private final Digests digests;
    private final FactsOwners facts;
    private final Messages messages;
    private final Confirmations confirmations;
    private final OptOutLinks optOutLinks;
    private final Contents contents;
    private final Providers providers;

    Sender(
            Digests digests,
            FactsOwners facts,
            Messages messages,
            Confirmations confirmations,
            OptOutLinks optOutLinks,
            Contents contents,
            Providers providers) {
        this.digests = digests;
        this.facts = facts;
        this.messages = messages;
        this.confirmations = confirmations;
        this.optOutLinks = optOutLinks;
        this.contents = contents;
        this.providers = providers;
    }

    Outcome send(Claimed claimed, Approved approved, Patience patience) {
        var plan = claimed.plan();
        var style = approved.style();
        var known = facts.ask(plan.template(), plan.caseId(), plan.victimId(), plan.subjectId(), style.discreet());
        var complete = claimed.terms().acknowledge() ? known.with(confirmations.of(claimed.sending())) : known;
        var parts = digests.parts(claimed, approved, patience);
        var templates =
                parts.stream().map(part -> part.claimed().plan().template()).toList();
        var written = messages.write(templates, complete, style);
        return hand(parts, withWayOut(claimed, approved, written));
    }

    /** What nobody has a right to hear can be turned off from the mail itself. */
    private Message withWayOut(Claimed claimed, Approved approved, Message message) {
        var plan = claimed.plan();
        return approved.channel() == Channel.EMAIL && plan.template().canBeTurnedOff()
                ? message.withOptOut(optOutLinks.make(
                        plan.caseId(),
                        plan.victimId(),
                        claimed.id(),
                        plan.template().name()))
                : message;
    }

    private Outcome hand(List<Part> parts, Message message) {
        var approved = parts.get(0).approved();
        // before it is sent: what cannot be kept is not sent
        var sealed = new LinkedHashMap<UUID, Optional<Sealed>>();
        parts.forEach(part -> sealed.put(part.id(), contents.seal(part.id(), message)));
        try {
            var carried = providers.send(approved, message, Digests.idOf(parts));
            return Joint.of(
                    parts,
                    Part::claimed,
                    part -> taken(part, carried, message, Objects.requireNonNull(sealed.get(part.id()))));
        } catch (Undelivered e) {
            return Joint.of(parts, Part::claimed, part -> notTaken(part, e));
        }
    }

    private static Outcome notTaken(Part part, Undelivered why) {
        if (why.pause().isPresent()) {
            // the provider has enough for now: that is no try
            var pause = why.pause().get();
            return (notification, now) -> notification.deferred(now.plus(pause), now, part.patience());
        }
        Log.warnf("Notification %s was not taken: %s", part.id(), why.getMessage());
        var approved = part.approved();
        return new NotTaken(approved.channel(), approved.decisionId(), why.reason(), why.forGood(), part.patience());
    }

    private static Outcome taken(Part part, Carried carried, Message message, Optional<Sealed> content) {
        var approved = part.approved();
        var channel = approved.channel();
        var discreet = approved.style().discreet();
        var receipt = new Receipt(channel, approved.decisionId(), carried.reference(), carried.tells(), discreet);
        var segments = channel == Channel.SMS ? new SmsText(message.text()).segments() : 0;
        return new Taken(receipt, part.asks() ? carried : carried.unasked(), message.source(), segments, content);
    }
}
