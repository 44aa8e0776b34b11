package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.notifications.channel.Fate.DELIVERED;
import static org.victimcare.notifications.channel.Fate.PERMANENT_FAILURE;
import static org.victimcare.notifications.channel.Fate.TAKEN;
import static org.victimcare.notifications.channel.Fate.TEMPORARY_FAILURE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.channel.Fate;
import org.victimcare.notifications.channel.Providers.Carried;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Message.Source;

class HandoverTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final Handover handover = taken();

    @Test
    void isOnItsWayAtFirst() {
        assertThat(handover.fate()).isEqualTo(TAKEN);
    }

    @Test
    void arrivesOnceHoweverOftenThatIsSaid() {
        assertThat(handover.became(DELIVERED, NINE.plusSeconds(5))).contains(DELIVERED);
        assertThat(handover.became(DELIVERED, NINE.plusSeconds(9))).isEmpty();
        assertThat(handover.fate()).isEqualTo(DELIVERED);
    }

    @Test
    void failsOnceHoweverOftenThatIsSaid() {
        assertThat(handover.became(PERMANENT_FAILURE, NINE.plusSeconds(5))).contains(PERMANENT_FAILURE);
        assertThat(handover.became(PERMANENT_FAILURE, NINE.plusSeconds(5))).isEmpty();
        assertThat(handover.became(TEMPORARY_FAILURE, NINE.plusSeconds(9))).isEmpty();
    }

    @Test
    void failsThoughItWasDeliveredBefore() {
        handover.became(DELIVERED, NINE.plusSeconds(5));

        assertThat(handover.became(PERMANENT_FAILURE, NINE.plusSeconds(60))).contains(PERMANENT_FAILURE);
    }

    @Test
    void doesNotListenToNewsThatIsOlderThanWhatItKnows() {
        handover.became(DELIVERED, NINE.plusSeconds(60));

        assertThat(handover.became(PERMANENT_FAILURE, NINE.plusSeconds(5))).isEmpty();
        assertThat(handover.became(TAKEN, NINE.plusSeconds(90))).isEmpty();
        assertThat(handover.fate()).isEqualTo(DELIVERED);
    }

    @Test
    void isAskedForAfterEverLongerWaitsUntilItIsKnown() {
        assertThat(handover.pollAt()).contains(NINE.plusSeconds(60));
        handover.polled(NINE.plusSeconds(60));
        assertThat(handover.pollAt()).contains(NINE.plusSeconds(60 + 300));

        handover.became(DELIVERED, NINE.plusSeconds(70));

        assertThat(handover.pollAt()).isEmpty();
    }

    @Test
    void isNotAskedForForEver() {
        handover.polled(NINE.plus(Duration.ofDays(30)));

        assertThat(handover.pollAt()).isEmpty();
    }

    /** In whatever order receipts come, and however often each does: at most one failure in a row is told. */
    @Property
    void endsWithTheNewestNewsInWhateverOrderItComes(@ForAll("news") List<News> news, @ForAll Random dice) {
        var all = new ArrayList<>(news);
        all.addAll(news);
        Collections.shuffle(all, dice);
        var shuffled = taken();

        var told = all.stream()
                .filter(one -> shuffled.became(one.fate(), one.at()).isPresent())
                .count();

        var newest = news.get(news.size() - 1);
        assertThat(shuffled.fate()).isEqualTo(newest.fate());
        assertThat(told).isLessThanOrEqualTo(all.size());
        if (newest.fate().isFailure()) {
            assertThat(told).isPositive();
        }
    }

    @Provide
    Arbitrary<List<News>> news() {
        return Arbitraries.of(DELIVERED, PERMANENT_FAILURE, TEMPORARY_FAILURE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(fates -> {
                    var list = new ArrayList<News>();
                    for (var index = 0; index < fates.size(); index++) {
                        list.add(new News(fates.get(index), NINE.plusSeconds(index + 1L)));
                    }
                    return list;
                });
    }

    record News(Fate fate, Instant at) {}

    private static Handover taken() {
        return new Handover(
                UUID.randomUUID(),
                new Carried("notify-main", UUID.randomUUID().toString(), true),
                Channel.SMS,
                new Source("1", "en", Format.STANDARD),
                1,
                NINE);
    }
}
