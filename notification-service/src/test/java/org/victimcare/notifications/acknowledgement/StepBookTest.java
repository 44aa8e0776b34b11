package org.victimcare.notifications.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.delivery.Urgency;

class StepBookTest {

    private static final String GOOD = shipped();

    @Test
    void theStepsThatComeWithTheServiceEndWithACallForEachUrgency() throws IOException {
        var book = read(GOOD);

        assertThat(book)
                .containsKeys(Stream.of(Urgency.values()).map(Urgency::name).toArray(String[]::new));
        assertThat(book.values())
                .allSatisfy(
                        steps -> assertThat(steps.get(steps.count()).channels()).isEqualTo(List.of(Channel.PHONE)));
    }

    @Test
    void anEscapeIsFollowedByACallAtOnce() throws IOException {
        var steps = Objects.requireNonNull(read(GOOD).get("ESCAPE_OR_ERROR"));

        assertThat(steps.all()).containsExactly(new Steps.Step(Duration.ofMinutes(1), List.of(Channel.PHONE)));
        assertThat(steps.stopAfter()).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DIGEST:          | NEVER:            | no such urgency",
                "ESCAPE_OR_ERROR: | ESCAPE:           | no such urgency, and no such message",
                "DIGEST:          | SURVEY_INVITE:    | DIGEST: it is missing",
                "PT15M            | soon              | after is missing, or no duration",
                "PT15M            | PT1S              | between",
                "stopAfter: PT2H  | letterTakes: PT2H | Duplicate",
                "[SMS]            | [PIGEON]          | no PIGEON",
                "[SMS]            | [SMS, SMS]        | each way once",
                "[SMS]            | [SMS, PHONE]      | stands alone",
                "[SMS]            | [PHONE]           | the last step, and no other",
                "[PHONE]          | [EMAIL]           | the last step, and no other",
                "stopAfter: PT2H  | stop: PT2H        | Unrecognized",
                "plans:           | plan:             | Unrecognized"
            })
    void whatCannotBeMeantKeepsTheServiceFromStarting(String part, String instead, String complaint) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(GOOD.replace(part, instead)))
                .withMessageContaining(complaint);
    }

    private static Map<String, Steps> read(String text) throws IOException {
        return StepBook.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shipped() {
        try (var file = StepBook.shipped()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
