package org.victimcare.notifications.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.contact.ContactDecisions;
import org.victimcare.notifications.contact.ContactDecisions.Question;
import org.victimcare.notifications.contact.NoAnswer;

/**
 * What is not urgent and waits for the same victim goes as one message, so that nobody is written to three times at eleven. Each
 * part is allowed by a decision of its own, and stays a message of its own: with its outcome, its receipt and its evidence.
 */
@Singleton
class Digests {

    /**
     * A message within one.
     *
     * @param asks whether its receipt is asked for: that of one is that of all
     */
    record Part(Claimed claimed, Approved approved, Patience patience, boolean asks) {

        UUID id() {
            return claimed.id();
        }
    }

    private final ContactDecisions decisions;
    private final Function<Terms, Patience> patienceFor;

    @Inject
    Digests(ContactDecisions decisions, DeliveryConfig config) {
        this(decisions, config::patience);
    }

    Digests(ContactDecisions decisions, Function<Terms, Patience> patienceFor) {
        this.decisions = decisions;
        this.patienceFor = patienceFor;
    }

    /**
     * The message and those of its companions that may go the same way, to the same address and in the same words now.
     *
     * @throws NoAnswer when nobody can say of one of them: then all wait together
     */
    List<Part> parts(Claimed claimed, Approved approved, Patience patience) throws NoAnswer {
        var parts = new ArrayList<Part>();
        parts.add(new Part(claimed, approved, patience, true));
        claimed.companions().forEach(companion -> allowed(companion)
                .filter(theirs -> theirs.goesLike(approved))
                .map(theirs -> new Part(companion, theirs, patienceFor.apply(companion.terms()), false))
                .ifPresent(parts::add));
        return parts;
    }

    /** What it is called at a provider: the same when the same parts are tried again, whichever is first then. */
    static UUID idOf(List<Part> parts) {
        return parts.stream().map(Part::id).min(Comparator.naturalOrder()).orElseThrow();
    }

    private Optional<Approved> allowed(Claimed companion) throws NoAnswer {
        var plan = companion.plan();
        return decisions
                .ask(new Question(
                        plan.caseId(),
                        plan.victimId(),
                        plan.template().name(),
                        companion.terms().order(),
                        companion.notAfter()))
                .fold(Optional::of, postponed -> Optional.empty(), blocked -> Optional.empty());
    }
}
