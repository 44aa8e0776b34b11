package org.victimcare.cases.contact;

import static org.victimcare.contracts.BlockReason.CASE_RESTRICTED;
import static org.victimcare.contracts.BlockReason.DO_NOT_CONTACT;
import static org.victimcare.contracts.BlockReason.FAMILY_LIAISON;
import static org.victimcare.contracts.BlockReason.NOT_UNDERSTOOD;
import static org.victimcare.contracts.BlockReason.NO_ALLOWED_CHANNEL;
import static org.victimcare.contracts.BlockReason.NO_PLAN;
import static org.victimcare.contracts.BlockReason.PLAN_EXPIRED;
import static org.victimcare.contracts.BlockReason.RECIPIENT_BARRED;
import static org.victimcare.contracts.BlockReason.SURVEY_EXCLUDED;
import static org.victimcare.contracts.BlockReason.UNANSWERED;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.cases.contact.Ruling.Finding;
import org.victimcare.cases.representative.Bereavement;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/**
 * May this victim, or who speaks for them, be contacted now? First the rules about the person, then those about each
 * channel; in order, and the first that objects decides. Only when none does, the answer is yes. Whatever is in doubt is a
 * no: a message that waits can be sent later, one that was sent cannot be taken back.
 */
final class ContactPolicy {

    /** Which rules these are. Kept with every decision: change it with whatever changes an answer. */
    static final String RULES = "2026-11-26";

    /** After so many questions without an answer an officer takes over. */
    private static final int MOST_UNANSWERED = 3;

    /** And after so long. */
    private static final Duration LONGEST_UNANSWERED = Duration.ofHours(24);

    private static final List<Rule> RULES_IN_ORDER = List.of(
            new Rule("plan", NO_PLAN, question -> !question.agreed()),
            new Rule("expiry", PLAN_EXPIRED, ContactPolicy::isOver),
            new Rule("do-not-contact", DO_NOT_CONTACT, ContactPolicy::isSilent),
            new Rule("marking", CASE_RESTRICTED, question -> isHidden(question.marking())),
            new Rule("understood", NOT_UNDERSTOOD, ContactPolicy::isNotUnderstood),
            new Rule("recipient", RECIPIENT_BARRED, ContactQuestion::barred),
            new Rule("bereaved", FAMILY_LIAISON, ContactPolicy::isBereaved),
            new Rule("survey", SURVEY_EXCLUDED, ContactPolicy::isExcludedFromSurveys),
            new Rule("unanswered", UNANSWERED, ContactPolicy::wasAskedEnough));

    private ContactPolicy() {}

    static Ruling decide(ContactQuestion question) {
        return erasure(question)
                .or(() -> RepresentationPolicy.objection(question))
                .or(() -> objection(question))
                .orElseGet(() -> decideByChannel(question));
    }

    /** Before everything else: of somebody who was erased nothing else is known. */
    private static Optional<Ruling> erasure(ContactQuestion question) {
        return question.erased()
                ? Optional.of(new Ruling(new Blocked(BlockReason.ERASED), "erased", List.of()))
                : Optional.empty();
    }

    private static Optional<Ruling> objection(ContactQuestion question) {
        return RULES_IN_ORDER.stream()
                .filter(rule -> rule.objects().test(question))
                .findFirst()
                .map(rule -> new Ruling(new Blocked(rule.reason()), rule.name(), List.of()));
    }

    /** Whether words may give nothing away: where the plan says so, and wherever the other person may read along. */
    static boolean discreet(boolean asPlanned, CrimeCategory crime) {
        return asPlanned || CrimeGroups.needsConfirmation(crime);
    }

    private static Ruling decideByChannel(ContactQuestion question) {
        var findings = question.carried().stream()
                .map(channel -> ChannelPolicy.decide(question, channel))
                .toList();
        return allowed(findings)
                .or(() -> earliest(findings))
                .or(() -> nearest(findings))
                .map(best -> new Ruling(best.decision(), best.rule(), findings))
                .orElseGet(() -> new Ruling(new Blocked(NO_ALLOWED_CHANNEL), "channel", findings));
    }

    private static Optional<Finding> allowed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.decision() instanceof Allowed)
                .findFirst();
    }

    private static Optional<Finding> earliest(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.decision() instanceof NotBefore)
                .min(Comparator.comparing(finding ->
                        finding.decision().fold(yes -> Instant.MAX, later -> later.instant(), no -> Instant.MAX)));
    }

    /** Of several noes the one that came furthest tells a person most. */
    private static Optional<Finding> nearest(List<Finding> findings) {
        return findings.stream().max(Comparator.comparing(finding -> ChannelPolicy.weight(finding.rule())));
    }

    private static boolean isOver(ContactQuestion question) {
        return question.expiresAt() != null && !question.now().isBefore(question.expiresAt());
    }

    private static boolean isSilent(ContactQuestion question) {
        return question.silentFrom() != null
                && !question.now().isBefore(question.silentFrom())
                && (question.silentTo() == null || question.now().isBefore(question.silentTo()));
    }

    private static boolean isHidden(Marking marking) {
        return marking != Marking.NORMAL && marking != Marking.SENSITIVE;
    }

    private static boolean isNotUnderstood(ContactQuestion question) {
        return question.purpose() == null
                || question.age() == AgeBand.UNKNOWN
                || !CrimeGroups.isKnown(question.crime());
    }

    /** No machine writes to the bereaved: their family liaison officer does. */
    private static boolean isBereaved(ContactQuestion question) {
        return Bereavement.isBereaved(question.role(), question.crime());
    }

    private static boolean isExcludedFromSurveys(ContactQuestion question) {
        return question.purpose() == Purpose.SURVEY
                && (question.complaint() || !CrimeGroups.allowsSurvey(question.crime()) || !isGrownUp(question.age()));
    }

    private static boolean isGrownUp(AgeBand age) {
        return age == AgeBand.AGE_18_TO_59 || age == AgeBand.AGE_60_OR_OVER;
    }

    private static boolean wasAskedEnough(ContactQuestion question) {
        return question.unanswered() >= MOST_UNANSWERED
                || (question.askedSince() != null
                        && !question.now().isBefore(question.askedSince().plus(LONGEST_UNANSWERED)));
    }

    private record Rule(String name, BlockReason reason, Predicate<ContactQuestion> objects) {}
}
