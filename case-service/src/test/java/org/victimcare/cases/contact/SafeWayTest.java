package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.victimcare.cases.contact.Circumstances.MONDAY_NOON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.cases.contact.NewContactPlan.DoNotContact;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;

class SafeWayTest {

    private static final Way EMAIL = new Way(Channel.EMAIL, "ada@example.org", true, false, null);
    private static final Way PHONE = new Way(Channel.PHONE, "020 7946 0001", true, false, null);
    private static final List<WayFacts> FREE =
            List.of(Circumstances.confirmed(Channel.EMAIL), Circumstances.confirmed(Channel.PHONE));

    @Test
    void speakingComesBeforeWriting() {
        assertThat(SafeWay.find(view(true, null, null), FREE, MONDAY_NOON)).contains(PHONE);
    }

    @ParameterizedTest
    @MethodSource("standInTheWay")
    void whatStandsInTheWayOfMessagesStandsInTheWayOfOthersToo(WayFacts phone) {
        var facts = List.of(phone, Circumstances.confirmed(Channel.EMAIL));

        assertThat(SafeWay.find(view(true, null, null), facts, MONDAY_NOON)).contains(EMAIL);
    }

    static Stream<Arguments> standInTheWay() {
        return Stream.of(
                        new WayFacts(Channel.PHONE, false, true, false, false, false, false, false, false, null),
                        new WayFacts(Channel.PHONE, true, true, true, false, false, false, false, false, null),
                        new WayFacts(Channel.PHONE, true, true, false, true, false, false, false, false, null),
                        new WayFacts(Channel.PHONE, true, true, false, false, true, false, false, false, null),
                        new WayFacts(Channel.PHONE, true, true, false, false, false, true, false, false, null))
                .map(way -> arguments(way));
    }

    @Test
    void withoutAPlanThatHoldsThereIsNone() {
        var silence = new DoNotContact(MONDAY_NOON, null, "asked for it");

        assertThat(SafeWay.find(view(false, null, null), FREE, MONDAY_NOON)).isEmpty();
        assertThat(SafeWay.find(view(true, silence, null), FREE, MONDAY_NOON)).isEmpty();
        assertThat(SafeWay.find(view(true, null, MONDAY_NOON), FREE, MONDAY_NOON))
                .isEmpty();
    }

    private static ContactPlanView view(boolean agreed, @Nullable DoNotContact silence, @Nullable Instant expiresAt) {
        var plan = new NewContactPlan(
                List.of(EMAIL, PHONE), null, null, Circumstances.EVERY_DAY, false, null, silence, expiresAt);
        return new ContactPlanView(UUID.randomUUID(), null, agreed, plan, null, null, Set.of(), false, 1);
    }
}
