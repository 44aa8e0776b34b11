package org.victimcare.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.contact.SampleApproval;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Message;
import org.victimcare.notifications.message.Message.Source;
import org.victimcare.testkit.MovableClock;

class ProvidersTest {

    private static final Message MESSAGE = new Message("", "Hello", "", "", new Source("1", "en", Format.STANDARD));

    private final MovableClock clock = new MovableClock();
    private final Approved approved = SampleApproval.of(Channel.SMS, "07700900001");
    private final Fake first = new Fake("first", 1, 100);
    private final Fake second = new Fake("second", 1, 100);
    private final Fake spare = new Fake("spare", 2, 100);
    private final Providers providers = new Providers(
            List.of(first, second, spare),
            new NotifyAccounts(Map::of, new LetterPaper(), clock),
            new OwnPace(clock),
            new SimpleMeterRegistry(),
            clock);

    @Test
    void shareTheMessagesAndLeaveTheSpareOneAlone() {
        send(1_000);

        assertThat(first.taken).isBetween(400, 600);
        assertThat(second.taken).isBetween(400, 600);
        assertThat(spare.taken).isZero();
    }

    @Test
    void repeatAMessageWhereItWentBefore() {
        var id = UUID.randomUUID();

        var one = providers.send(approved, MESSAGE, id).provider();

        assertThat(IntStream.range(0, 20)
                        .mapToObj(again -> providers.send(approved, MESSAGE, id).provider()))
                .containsOnly(one);
    }

    @Test
    void letOneRestThatFailsAndTryItAgainLater() {
        first.broken = true;
        send(200);
        assertThat(providers.routes().get(0).state()).isEqualTo("OPEN");
        var before = second.taken;

        send(100);

        assertThat(second.taken).isEqualTo(before + 100);
        first.broken = false;
        clock.advance(Duration.ofMinutes(1));
        send(200);
        assertThat(providers.routes().get(0).state()).isEqualTo("CLOSED");
        assertThat(first.taken).isPositive();
    }

    @Test
    void turnToTheSpareOneWhenTheOthersRest() {
        first.broken = true;
        second.broken = true;
        send(200);

        send(50);

        assertThat(spare.taken).isGreaterThanOrEqualTo(50);
    }

    @Test
    void giveLessToOneThatFailsNowAndThen() {
        first.failsEach = 3;

        send(40);

        assertThat(providers.routes().get(0).share())
                .isLessThan(providers.routes().get(1).share());
    }

    @Test
    void holdAnAddressThatIsNoneAgainstNobody() {
        first.refuses = true;
        second.refuses = true;
        send(100);

        assertThat(providers.routes()).extracting(Route::state).containsOnly("CLOSED");
    }

    @Test
    void leaveOneAloneThatHasEnoughAndHoldItAgainstNobody() {
        List.of(first, second).forEach(fake -> fake.full = true);
        send(100);
        assertThat(first.asked + second.asked).as("each was asked once").isEqualTo(2);
        assertThat(providers.routes()).extracting(Route::state).containsOnly("CLOSED");

        List.of(first, second).forEach(fake -> fake.full = false);
        clock.advance(Duration.ofMinutes(2));
        send(100);

        assertThat(first.taken + second.taken).isEqualTo(100);
    }

    @Test
    void areUnreachableWhenAllRest() {
        List.of(first, second, spare).forEach(fake -> fake.broken = true);
        send(400);

        assertThatExceptionOfType(Undelivered.class)
                .isThrownBy(() -> providers.send(approved, MESSAGE, UUID.randomUUID()))
                .withMessageContaining("rests")
                .satisfies(no -> assertThat(no.forGood()).isFalse());
    }

    private void send(int times) {
        for (var time = 0; time < times; time++) {
            try {
                providers.send(approved, MESSAGE, UUID.randomUUID());
            } catch (Undelivered expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    private static final class Fake implements Provider {

        private final String name;
        private final int priority;
        private final int weight;
        private int asked;
        private int taken;
        private int failsEach;
        private boolean broken;
        private boolean refuses;
        private boolean full;

        Fake(String name, int priority, int weight) {
            this.name = name;
            this.priority = priority;
            this.weight = weight;
        }

        @Override
        public String send(Approved approved, Message message, UUID notificationId) {
            asked++;
            if (refuses) {
                throw Undelivered.refused("no");
            }
            if (full) {
                throw Undelivered.tooMany("enough", Duration.ofMinutes(1));
            }
            if (broken || (failsEach > 0 && asked % failsEach == 0)) {
                throw Undelivered.unreachable("broken");
            }
            taken++;
            return name + taken;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Channel> channels() {
            return Set.of(Channel.SMS);
        }

        @Override
        public OptionalInt perMinute() {
            return OptionalInt.of(1_000_000);
        }

        @Override
        public int priority() {
            return priority;
        }

        @Override
        public int weight() {
            return weight;
        }

        @Override
        public Optional<Arrival> ask(String reference) {
            return Optional.empty();
        }

        @Override
        public boolean signs(String secret) {
            return false;
        }

        @Override
        public boolean tells() {
            return true;
        }
    }
}
