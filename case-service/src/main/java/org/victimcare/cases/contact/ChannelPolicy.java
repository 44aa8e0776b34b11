package org.victimcare.cases.contact;

import static org.victimcare.contracts.BlockReason.ADDRESS_REFUSED;
import static org.victimcare.contracts.BlockReason.CONFIRMATION_NEEDED;
import static org.victimcare.contracts.BlockReason.CONFLICT;
import static org.victimcare.contracts.BlockReason.CONTACT_CHANGED;
import static org.victimcare.contracts.BlockReason.NEVER_CONTACT;
import static org.victimcare.contracts.BlockReason.NO_ALLOWED_CHANNEL;
import static org.victimcare.contracts.BlockReason.OPTED_OUT;
import static org.victimcare.contracts.BlockReason.OUTSIDE_SAFE_HOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.cases.contact.Ruling.Finding;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;

/** The rules about one way to reach a victim, in order; and the hours, which nothing overrides. */
final class ChannelPolicy {

    static final String HOURS = "hours";
    static final String ALLOWED = "allowed";

    /** Where the other person may live next to the phone, what was safe a month ago is asked for again. */
    private static final Duration CONFIRMED_FOR = Duration.ofDays(30);

    /** A yes is for this very message. */
    private static final Duration VALID_FOR = Duration.ofMinutes(2);

    private static final List<Rule> RULES = List.of(
            new Rule("channel", NO_ALLOWED_CHANNEL, (question, way) -> !way.allowed() || !way.usable()),
            new Rule("never-contact", NEVER_CONTACT, (question, way) -> way.forbidden()),
            new Rule("conflict", CONFLICT, (question, way) -> way.conflicting()),
            new Rule("quarantine", CONTACT_CHANGED, (question, way) -> way.quarantined()),
            new Rule("refused", ADDRESS_REFUSED, (question, way) -> way.refused()),
            new Rule("preference", OPTED_OUT, (question, way) -> question.optedOut()
                    .contains(way.channel())),
            new Rule("confirmation", CONFIRMATION_NEEDED, ChannelPolicy::isUnconfirmed),
            new Rule(HOURS, OUTSIDE_SAFE_HOURS, ChannelPolicy::cannotKeepHours));

    private ChannelPolicy() {}

    static Finding decide(ContactQuestion question, Channel channel) {
        return question.way(channel)
                .filter(way -> channel != Channel.UNKNOWN)
                .map(way -> decide(question, way))
                .orElseGet(() -> new Finding(channel, "channel", new Blocked(NO_ALLOWED_CHANNEL)));
    }

    /** How far a channel came that was stopped by a rule. */
    static int weight(String rule) {
        return IntStream.range(0, RULES.size())
                .filter(index -> RULES.get(index).name().equals(rule))
                .findFirst()
                .orElse(RULES.size());
    }

    private static Finding decide(ContactQuestion question, WayFacts way) {
        return RULES.stream()
                .filter(rule -> rule.objects().test(question, way))
                .findFirst()
                .map(rule -> new Finding(way.channel(), rule.name(), new Blocked(rule.reason())))
                .orElseGet(() -> decideByHours(question, way));
    }

    private static Finding decideByHours(ContactQuestion question, WayFacts way) {
        return question.hours()
                .endOfWindow(question.now())
                .map(end -> new Finding(way.channel(), ALLOWED, allow(question, way, end)))
                .orElseGet(() -> new Finding(way.channel(), HOURS, later(question)));
    }

    /** A deadline never opens a window: whom it cannot wait for, a person calls. */
    private static Decision later(ContactQuestion question) {
        return question.hours()
                .next(question.now())
                .filter(next -> question.deadline() == null || !next.isAfter(question.deadline()))
                .<Decision>map(NotBefore::new)
                .orElseGet(() -> new Blocked(OUTSIDE_SAFE_HOURS));
    }

    private static Allowed allow(ContactQuestion question, WayFacts way, Instant endOfWindow) {
        var until = Stream.of(
                        Optional.of(question.now().plus(VALID_FOR)),
                        Optional.of(endOfWindow),
                        Optional.ofNullable(question.expiresAt()),
                        Optional.ofNullable(question.silentFrom()).filter(question.now()::isBefore),
                        RepresentationPolicy.end(question),
                        endOfConfirmation(question, way))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
        var voicemail = way.channel() == Channel.PHONE && way.voicemail();
        var preview = way.textPreview() && !CrimeGroups.needsConfirmation(question.crime());
        return new Allowed(way.channel(), voicemail, preview, until);
    }

    private static boolean isUnconfirmed(ContactQuestion question, WayFacts way) {
        return CrimeGroups.needsConfirmation(question.crime()) && !isFresh(way.confirmedAt(), question.now());
    }

    private static boolean isFresh(@Nullable Instant confirmedAt, Instant now) {
        return confirmedAt != null && !confirmedAt.isAfter(now) && now.isBefore(confirmedAt.plus(CONFIRMED_FOR));
    }

    private static Optional<Instant> endOfConfirmation(ContactQuestion question, WayFacts way) {
        return Optional.ofNullable(way.confirmedAt())
                .filter(at -> CrimeGroups.needsConfirmation(question.crime()))
                .map(at -> at.plus(CONFIRMED_FOR));
    }

    /** Nobody knows when the postman comes. */
    private static boolean cannotKeepHours(ContactQuestion question, WayFacts way) {
        return way.channel() == Channel.LETTER && !question.hours().atAnyTime();
    }

    private record Rule(String name, BlockReason reason, BiPredicate<ContactQuestion, WayFacts> objects) {}
}
