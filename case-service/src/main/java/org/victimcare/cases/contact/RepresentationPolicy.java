package org.victimcare.cases.contact;

import static org.victimcare.contracts.BlockReason.RECIPIENT_BARRED;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_ENDED;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_EXCLUDED;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_NEEDED;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_NOT_BEGUN;
import static org.victimcare.contracts.BlockReason.REPRESENTATIVE_OUT_OF_SCOPE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.contracts.BlockReason;

/**
 * The rules about who is contacted for a victim, in order. They come before all others: to the wrong person no way is
 * safe.
 */
final class RepresentationPolicy {

    private static final List<Rule> RULES = List.of(
            new Rule("representative-suspected", RECIPIENT_BARRED, (question, one) -> one.suspected()),
            new Rule("representative-excluded", REPRESENTATIVE_EXCLUDED, (question, one) -> one.excluded()),
            new Rule("representative-begun", REPRESENTATIVE_NOT_BEGUN, (question, one) -> question.now()
                    .isBefore(one.startsAt())),
            new Rule("representative-ended", REPRESENTATIVE_ENDED, (question, one) -> one.isOver(question.now())),
            new Rule("representative-scope", REPRESENTATIVE_OUT_OF_SCOPE, (question, one) -> one.isOutOfScope()));

    private RepresentationPolicy() {}

    /** What stands against it; empty when the victim is contacted, or somebody who may be. */
    static Optional<Ruling> objection(ContactQuestion question) {
        if (question.unrepresented()) {
            return Optional.of(new Ruling(new Blocked(REPRESENTATIVE_NEEDED), "representative-needed", List.of()));
        }
        return Optional.ofNullable(question.representation()).flatMap(one -> objection(question, one));
    }

    /** When it is over, where that is known. */
    static Optional<Instant> end(ContactQuestion question) {
        return Optional.ofNullable(question.representation()).map(Representation::endsAt);
    }

    private static Optional<Ruling> objection(ContactQuestion question, Representation one) {
        return RULES.stream()
                .filter(rule -> rule.objects().test(question, one))
                .findFirst()
                .map(rule -> new Ruling(new Blocked(rule.reason()), rule.name(), List.of()));
    }

    private record Rule(String name, BlockReason reason, BiPredicate<ContactQuestion, Representation> objects) {}
}
