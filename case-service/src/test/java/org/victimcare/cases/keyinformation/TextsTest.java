package org.victimcare.cases.keyinformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

class TextsTest {

    private static final Texts STATUS = Texts.of("status", "en");
    private static final Texts STEP = Texts.of("step", "en");
    private static final Texts OUTCOME = Texts.of("outcome", "en");
    private static final Texts CRIME = Texts.of("crime", "en");

    @ParameterizedTest
    @EnumSource(value = CaseStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void saysWhatAStatusIsWhatItMeansAndWhatComesNext(CaseStatus status) {
        assertThat(STATUS.of(status + ".text")).isNotBlank();
        assertThat(STATUS.of(status + ".meaning")).isNotBlank();
        assertThat(STATUS.of(status + ".next")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(value = Milestone.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void saysWhatHappened(Milestone milestone) {
        assertThat(STEP.of(milestone)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(value = OutcomeCode.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void saysHowItEnded(OutcomeCode outcome) {
        assertThat(OUTCOME.of(outcome)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = CrimeCategory.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNKNOWN", "WITHHELD"})
    void saysWhatKindOfCrimeItIs(CrimeCategory crime) {
        assertThat(CRIME.of(crime)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void isPlain(String text) {
        assertThat(text).doesNotContainIgnoringCase("OIC", "NFA", "RUI", "CPS ", "OUTCOME", "disposal");
        assertThat(Arrays.stream(text.split("[.?!]")))
                .allSatisfy(
                        sentence -> assertThat(sentence.strip().split("\\s+")).hasSizeLessThanOrEqualTo(26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "step", "outcome", "crime", "review"})
    void saysInWelshWhateverItSaysInEnglish(String subject) throws IOException {
        var english = file(subject, "en");
        var welsh = file(subject, "cy");

        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(welsh).allSatisfy((key, text) -> assertThat(text).asString().isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "step", "outcome", "crime", "review"})
    void saysThatNobodyReviewedTheWelsh(String subject) throws IOException {
        try (var content = resource(subject, "cy")) {
            assertThat(new String(content.readAllBytes(), UTF_8)).startsWith("# NOT REVIEWED: a human translator must");
        }
    }

    @Test
    void saysInEnglishWhatHasNoWelshWords() {
        var welsh = Texts.of("status", "en").in("crime", "cy");

        assertThat(welsh.of(CrimeCategory.BURGLARY)).isEqualTo("Bwrgleriaeth");
        assertThat(welsh.of("RECORDED.text")).isEqualTo("Your crime has been recorded.");
    }

    private static Properties file(String subject, String language) throws IOException {
        var texts = new Properties();
        try (var content = resource(subject, language)) {
            texts.load(new InputStreamReader(content, UTF_8));
        }
        return texts;
    }

    private static InputStream resource(String subject, String language) {
        return Objects.requireNonNull(
                TextsTest.class.getResourceAsStream("/texts/" + subject + "." + language + ".properties"));
    }

    static Stream<String> everyText() {
        return Stream.of(
                        Arrays.stream(CaseStatus.values())
                                .filter(status -> status != CaseStatus.UNKNOWN)
                                .flatMap(status ->
                                        Stream.of(".text", ".meaning", ".next").map(part -> STATUS.of(status + part))),
                        Arrays.stream(OutcomeCode.values())
                                .filter(outcome -> outcome != OutcomeCode.UNKNOWN)
                                .map(OUTCOME::of))
                .flatMap(texts -> texts);
    }
}
