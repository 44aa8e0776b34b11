package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.ContactDecisions;
import org.victimcare.notifications.contact.Decision;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.contact.SampleApproval;
import org.victimcare.notifications.delivery.Digests.Part;
import org.victimcare.notifications.message.Template;

/** What may go together: each part is asked for by itself, and what may not go the same way stays behind. */
class DigestsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Patience PATIENCE = new Patience(
            List.of(Duration.ofMinutes(1)), Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofDays(1));
    private static final String HOME = "sam@example.org";

    private final List<String> asked = new ArrayList<>();

    @Test
    void whatIsAllowedAlikeGoesTogether() {
        var parts = parts(Map.of("PROPERTY_READY", SampleApproval.of(Channel.EMAIL, HOME)), Template.PROPERTY_READY);

        assertThat(parts)
                .extracting(part -> part.claimed().plan().template())
                .containsExactly(Template.VPS_INVITE, Template.PROPERTY_READY);
        assertThat(parts).extracting(Part::asks).as("one receipt for all").containsExactly(true, false);
        assertThat(asked).containsExactly("PROPERTY_READY");
    }

    @Test
    void whatGoesToAnotherAddressOrByAnotherWayGoesAlone() {
        var parts = parts(
                Map.of(
                        "PROPERTY_READY", SampleApproval.of(Channel.EMAIL, "mum@example.org"),
                        "EXPENSES_PAID", SampleApproval.of(Channel.SMS, HOME)),
                Template.PROPERTY_READY,
                Template.EXPENSES_PAID);

        assertThat(parts).singleElement().satisfies(part -> assertThat(part.asks())
                .isTrue());
    }

    @Test
    void whatIsRefusedOrHasToWaitIsNoPartOfIt() {
        var parts = parts(
                Map.of(
                        "PROPERTY_READY", new Decision.Blocked(BlockReason.OPTED_OUT),
                        "EXPENSES_PAID", new Decision.Postponed(NOW.plusSeconds(60))),
                Template.PROPERTY_READY,
                Template.EXPENSES_PAID);

        assertThat(parts).hasSize(1);
        assertThat(asked).containsExactly("PROPERTY_READY", "EXPENSES_PAID");
    }

    @Test
    void whereNobodyCanSayOfOneNoneGoes() {
        assertThatExceptionOfType(NoAnswer.class).isThrownBy(() -> parts(Map.of(), Template.COMPENSATION_INFO));
    }

    @Test
    void theSamePartsHaveTheSameNameWhicheverIsFirst() {
        var one = claimed(Template.VPS_INVITE, List.of());
        var other = claimed(Template.PROPERTY_READY, List.of());
        var approval = SampleApproval.of(Channel.EMAIL, HOME);
        var first = new Part(one, approval, PATIENCE, true);
        var second = new Part(other, approval, PATIENCE, false);

        assertThat(Digests.idOf(List.of(first, second))).isEqualTo(Digests.idOf(List.of(second, first)));
    }

    private List<Part> parts(Map<String, Decision> decisions, Template... companions) {
        var others = List.of(companions).stream()
                .map(template -> claimed(template, List.of()))
                .toList();
        var first = claimed(Template.VPS_INVITE, others);
        ContactDecisions owner = question -> {
            asked.add(question.purpose());
            return known(decisions.get(question.purpose()));
        };
        return new Digests(owner, terms -> PATIENCE).parts(first, SampleApproval.of(Channel.EMAIL, HOME), PATIENCE);
    }

    private static Decision known(@Nullable Decision decision) {
        if (decision == null) {
            throw new NoAnswer("case-service does not answer");
        }
        return decision;
    }

    private static Claimed claimed(Template template, List<Claimed> companions) {
        var id = UUID.randomUUID();
        var plan = new Plan(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), template, UUID.randomUUID(), id, null);
        var deadline = Deadline.of(null, NOW.plus(Duration.ofDays(7)));
        return new Claimed(
                id, 0, plan, SampleTerms.DIGEST, deadline, NOW, NOW.plusSeconds(120), id, null, false, companions);
    }
}
