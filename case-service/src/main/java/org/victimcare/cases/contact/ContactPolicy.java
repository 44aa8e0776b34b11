package org.victimcare.cases.contact;

import static org.victimcare.contracts.BlockReason.CASE_RESTRICTED;
import static org.victimcare.contracts.BlockReason.CONFIRMATION_NEEDED;
import static org.victimcare.contracts.BlockReason.DO_NOT_CONTACT;
import static org.victimcare.contracts.BlockReason.NO_ALLOWED_CHANNEL;
import static org.victimcare.contracts.BlockReason.NO_PLAN;
import static org.victimcare.contracts.BlockReason.PLAN_EXPIRED;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/**
 * May this victim be contacted now? Rules in order, the first that objects decides; only when none does, the answer is
 * yes. Whatever is in doubt is a no: a message that waits can be sent later, one that was sent cannot be taken back.
 */
final class ContactPolicy {

    /** Where the other person may live next to the phone, what was safe a month ago is asked for again. */
    private static final Duration CONFIRMED_FOR = Duration.ofDays(30);

    /** A yes is for this very message. */
    private static final Duration VALID_FOR = Duration.ofMinutes(2);

    /**
     * Named are the crimes that need none: of a new kind nobody knows yet. Violence and sexual offences are not among
     * them, since the open data do not tell those from each other.
     */
    private static final Set<CrimeCategory> SAFE_WITHOUT_CONFIRMATION = Collections.unmodifiableSet(EnumSet.of(
            CrimeCategory.BURGLARY,
            CrimeCategory.ROBBERY,
            CrimeCategory.VEHICLE_CRIME,
            CrimeCategory.BICYCLE_THEFT,
            CrimeCategory.THEFT_FROM_THE_PERSON,
            CrimeCategory.OTHER_THEFT,
            CrimeCategory.SHOPLIFTING,
            CrimeCategory.CRIMINAL_DAMAGE_AND_ARSON,
            CrimeCategory.DRUGS,
            CrimeCategory.POSSESSION_OF_WEAPONS,
            CrimeCategory.PUBLIC_ORDER,
            CrimeCategory.ANTI_SOCIAL_BEHAVIOUR,
            CrimeCategory.OTHER,
            CrimeCategory.ASSAULT_WITH_INJURY,
            CrimeCategory.HATE_CRIME,
            CrimeCategory.FRAUD_CYBER));

    private static final List<Rule> RULES = List.of(
            new Rule("plan", question -> no(!question.plan().agreed(), NO_PLAN)),
            new Rule("expiry", question -> no(question.terms().isOver(question.now()), PLAN_EXPIRED)),
            new Rule("do-not-contact", question -> no(question.terms().isSilent(question.now()), DO_NOT_CONTACT)),
            new Rule("marking", question -> no(isHidden(question.marking()), CASE_RESTRICTED)),
            new Rule("channel", question -> no(usable(question).isEmpty(), NO_ALLOWED_CHANNEL)),
            new Rule("confirmation", question -> no(isUnconfirmed(question), CONFIRMATION_NEEDED)),
            new Rule("hours", ContactPolicy::outsideHours));

    private ContactPolicy() {}

    static Ruling decide(ContactQuestion question) {
        return RULES.stream()
                .flatMap(rule ->
                        rule.objection().apply(question).map(decision -> new Ruling(decision, rule.name())).stream())
                .findFirst()
                .orElseGet(() -> new Ruling(allow(question), "allowed"));
    }

    private static Decision allow(ContactQuestion question) {
        var way = usable(question).orElseThrow();
        var until = Stream.of(
                        Optional.of(question.now().plus(VALID_FOR)),
                        SafeHours.of(question.terms()).endOfWindow(question.now()),
                        Optional.ofNullable(question.terms().expiresAt()),
                        Optional.ofNullable(question.terms().doNotContact())
                                .map(silence -> silence.from())
                                .filter(question.now()::isBefore))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
        return new Allowed(way.channel(), way.address(), until);
    }

    private static boolean isHidden(Marking marking) {
        return marking != Marking.NORMAL && marking != Marking.SENSITIVE;
    }

    /** Email is the only way that a machine takes so far; the others are for people. */
    private static Optional<Way> usable(ContactQuestion question) {
        return question.terms().channels().stream()
                .filter(way -> way.channel() == Channel.EMAIL && way.allowed())
                .filter(way -> way.address().matches("\\S+@\\S+"))
                .findFirst();
    }

    private static boolean isUnconfirmed(ContactQuestion question) {
        if (SAFE_WITHOUT_CONFIRMATION.contains(question.crime())) {
            return false;
        }
        var confirmedAt = usable(question).map(Way::confirmedAt);
        return confirmedAt
                .filter(at -> !at.isAfter(question.now()))
                .filter(at -> !at.isBefore(question.now().minus(CONFIRMED_FOR)))
                .isEmpty();
    }

    private static Optional<Decision> outsideHours(ContactQuestion question) {
        var hours = SafeHours.of(question.terms());
        if (hours.endOfWindow(question.now()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(hours.next(question.now())
                .<Decision>map(NotBefore::new)
                .orElseGet(() -> new Blocked(NO_ALLOWED_CHANNEL)));
    }

    private static Optional<Decision> no(boolean objects, BlockReason reason) {
        return objects ? Optional.of(new Blocked(reason)) : Optional.empty();
    }

    /** A decision and the rule that made it. */
    record Ruling(Decision decision, String rule) {}

    private record Rule(String name, Function<ContactQuestion, Optional<Decision>> objection) {}
}
