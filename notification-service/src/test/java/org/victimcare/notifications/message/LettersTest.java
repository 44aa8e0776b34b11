package org.victimcare.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.notifications.message.Texts.Wording;

class LettersTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Wording WORDING =
            new Wording("subject", "preheader", "heading", "text", "sms", "confirm", "answer");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Letters letters = new Letters(new SafeLinks(new SampleConfig()), Clock.fixed(MONDAY, ZoneOffset.UTC));

    @ParameterizedTest
    @MethodSource("forms")
    void areWrittenWhenEveryFactIsThere(Form form) {
        assertThatCode(() -> letters.write(form, WORDING, SampleFacts.COMPLETE)).doesNotThrowAnyException();
    }

    static Stream<Form> forms() {
        return Stream.of(Form.values());
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("holes")
    void refuseAHole(Form form, String field) throws Exception {
        var facts = (ObjectNode) JSON.valueToTree(SampleFacts.COMPLETE);
        ((ObjectNode) facts.at(field.substring(0, field.lastIndexOf('/'))))
                .putNull(field.substring(field.lastIndexOf('/') + 1));
        var withHole = JSON.treeToValue(facts, Facts.class);

        assertThatExceptionOfType(FactsMissing.class).isThrownBy(() -> letters.write(form, WORDING, withHole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void takeABlankForAHole(String blank) {
        assertThatExceptionOfType(FactsMissing.class)
                .isThrownBy(() -> letters.write(Form.MILESTONE, WORDING, SampleFacts.all(blank)));
    }

    static Stream<Arguments> holes() {
        var update = Stream.of("preferredName", "reference", "statusText", "statusMeaning", "nextStep")
                .map(field -> "/aboutCase/" + field)
                .toList();
        var officer = Stream.of("name", "team", "phone")
                .map(field -> "/aboutCase/officer/" + field)
                .toList();
        var standing = Stream.concat(update.stream(), officer.stream()).toList();
        return Stream.of(
                        Stream.of(Form.ACKNOWLEDGEMENT, Form.MILESTONE, Form.OUTCOME)
                                .flatMap(form -> standing.stream().map(field -> Arguments.of(form, field))),
                        Stream.of(Arguments.of(Form.OUTCOME, "/aboutCase/outcomeText")),
                        Stream.of("serviceName", "whatItDoes", "firstContact", "phone")
                                .map(field -> Arguments.of(Form.REFERRAL, "/aboutReferral/" + field)),
                        Stream.of(Form.SURVEY, Form.DISCREET_SURVEY).flatMap(form -> Stream.of("link", "expiresAt")
                                .map(field -> Arguments.of(form, "/aboutSurvey/" + field))),
                        Stream.of(Form.REFERRAL, Form.SURVEY)
                                .map(form -> Arguments.of(form, "/aboutCase/preferredName")))
                .flatMap(holes -> holes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "not a link",
                "/r/AbCdEfGhIjKlMnOpQrSt",
                "data:text/html,x",
                "https://elsewhere.example/r/AbCdEfGhIjKlMnOpQrSt",
                "http://127.0.0.1:8084/r/short",
                "http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt?who=sam",
                "http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt#sam",
                "http://127.0.0.1:8084.elsewhere.example/r/AbCdEfGhIjKlMnOpQrSt",
                "http://127.0.0.1:8084/r/../AbCdEfGhIjKlMnOpQrSt"
            })
    void refuseALinkThatIsNone(String link) {
        var facts = SampleFacts.with(new Facts.SurveyFacts(link, MONDAY.plusSeconds(60)));

        assertThatExceptionOfType(FactsMissing.class).isThrownBy(() -> letters.write(Form.SURVEY, WORDING, facts));
    }

    @Test
    void refuseALinkThatHasRunOut() {
        var facts = SampleFacts.with(new Facts.SurveyFacts("http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt", MONDAY));

        assertThatExceptionOfType(FactsMissing.class).isThrownBy(() -> letters.write(Form.SURVEY, WORDING, facts));
    }

    @Test
    void nameTheLastDayAsItIsInLondon() {
        var facts = SampleFacts.with(new Facts.SurveyFacts(
                "http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt", Instant.parse("2026-06-30T23:30:00Z")));

        var letter = (Letter.Survey) letters.write(Form.SURVEY, WORDING, facts);

        assertThat(letter.until()).isEqualTo("Wednesday 1 July 2026");
    }
}
