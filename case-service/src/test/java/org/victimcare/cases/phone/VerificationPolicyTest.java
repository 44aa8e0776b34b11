package org.victimcare.cases.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.phone.VerificationPolicy.Judged;

class VerificationPolicyTest {

    private static final KnownFacts ADA = new KnownFacts(
            Set.of("ada example", "example ada"),
            LocalDate.parse("1990-05-01"),
            Set.of("N19GU"),
            Set.of("447700900123"),
            LocalDate.parse("2026-03-02"),
            "Camden",
            "Blue Kettle");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        name and birth, and a phone of theirs             | REFERENCE     | false | FULL_NAME DATE_OF_BIRTH PHONE_ON_FILE             | -         | PASSED
        name and birth, and the postcode                  | REFERENCE     | false | FULL_NAME DATE_OF_BIRTH POSTCODE                  | -         | PASSED
        a phone of theirs, and the report                 | CALLBACK_CODE | false | PHONE_ON_FILE REPORT_DATE REPORT_BOROUGH          | -         | PASSED
        the code word and the postcode                    | REFERENCE     | false | CODE_WORD POSTCODE                                | -         | PASSED
        only what a burglar saw                           | REFERENCE     | false | POSTCODE REPORT_DATE REPORT_BOROUGH FULL_NAME     | -         | PARTIAL
        one factor                                        | REFERENCE     | false | FULL_NAME DATE_OF_BIRTH                           | -         | PARTIAL
        birth without the name                            | REFERENCE     | false | DATE_OF_BIRTH POSTCODE                            | -         | PARTIAL
        a name without anything                           | REFERENCE     | false | FULL_NAME                                         | -         | PARTIAL
        nothing right                                     | REFERENCE     | false | -                                                 | FULL_NAME | FAILED
        a wrong code word beside all else                 | REFERENCE     | false | FULL_NAME DATE_OF_BIRTH PHONE_ON_FILE             | CODE_WORD | FAILED
        all that a partner knows                          | REFERENCE     | true  | FULL_NAME DATE_OF_BIRTH POSTCODE PHONE_ON_FILE REPORT_DATE REPORT_BOROUGH | - | PARTIAL
        a partner with a call-back code                   | CALLBACK_CODE | true  | FULL_NAME DATE_OF_BIRTH POSTCODE PHONE_ON_FILE    | -         | PARTIAL
        somebody close to the suspect with the code word  | REFERENCE     | true  | CODE_WORD FULL_NAME DATE_OF_BIRTH                 | -         | PASSED
        the code word alone                               | REFERENCE     | true  | CODE_WORD                                         | -         | PARTIAL
        found by name                                     | NAME          | false | FULL_NAME DATE_OF_BIRTH PHONE_ON_FILE CODE_WORD   | -         | PARTIAL
        found by number                                   | PHONE         | false | FULL_NAME DATE_OF_BIRTH PHONE_ON_FILE CODE_WORD   | -         | PARTIAL\
        """)
    void passesWhoKnowsWhatTheSuspectCannotKnow(
            String who,
            Basis basis,
            boolean close,
            @Nullable String right,
            @Nullable String wrong,
            VerificationOutcome outcome) {
        assertThat(VerificationPolicy.judge(basis, close, new Judged(questions(right), questions(wrong))))
                .as(who)
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        reached on a safe number, with the name          | true  | false | FULL_NAME           | PASSED
        with the code word that was agreed               | true  | true  | FULL_NAME CODE_WORD | PASSED
        without it                                       | true  | true  | FULL_NAME           | PARTIAL
        on a number that is not safe                     | false | false | FULL_NAME           | PARTIAL
        by somebody else                                 | true  | false | -                   | FAILED\
        """)
    void passesWhomWeReachOnTheNumberOnFile(
            String who, boolean safe, boolean codeWord, @Nullable String right, VerificationOutcome outcome) {
        var judged = new Judged(questions(right), Set.of());

        assertThat(VerificationPolicy.judgeCalledBack(safe, codeWord, judged))
                .as(who)
                .isEqualTo(outcome);
    }

    /** The suspect may answer anything rightly that they know, and guess at all else but the code word. */
    @Property
    void noAnswersMadeOfWhatASuspectKnowsPass(
            @ForAll Basis basis, @ForAll boolean close, @ForAll("questions") Set<Question> answered) {
        var known = answered.stream()
                .filter(question -> isKnown(question, close))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.class)));
        var guessed = EnumSet.copyOf(answered);
        guessed.removeAll(known);

        assertThat(VerificationPolicy.judge(basis, close, new Judged(known, guessed)))
                .isNotEqualTo(VerificationOutcome.PASSED);
    }

    @Property
    void noRightAnswerEverTurnsAPassIntoAFailure(
            @ForAll boolean close, @ForAll("questions") Set<Question> some, @ForAll("questions") Set<Question> more) {
        var before = VerificationPolicy.judge(Basis.REFERENCE, close, new Judged(some, Set.of()));
        var all = EnumSet.copyOf(some);
        all.addAll(more);

        if (before == VerificationOutcome.PASSED) {
            assertThat(VerificationPolicy.judge(Basis.REFERENCE, close, new Judged(all, Set.of())))
                    .isEqualTo(VerificationOutcome.PASSED);
        }
    }

    /** Whoever knows nothing on file gets nothing right, whatever they say. */
    @Property
    void whatFitsNothingOnFileIsNeverRight(@ForAll("guesses") Answers guess) {
        assertThat(ADA.judge(guess).right()).isEmpty();
        assertThat(KnownFacts.NOBODY.judge(guess).right()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Example | n1 9gu   | 07700 900123     | camden | blue-kettle
        EXAMPLE ADA | N1 9GU   | +44 7700 900123  | Camden | BLUE kettle
        adá exämple | N19GU    | 0044 7700 900123 | CAMDEN | Blue  Kettle\
        """)
    void answersFitHoweverTheyAreSpelled(String name, String postcode, String phone, String borough, String word) {
        var judged = ADA.judge(new Answers(
                name, LocalDate.parse("1990-05-01"), postcode, phone, LocalDate.parse("2026-03-02"), borough, word));

        assertThat(judged.right()).containsExactlyInAnyOrder(Question.values());
        assertThat(judged.wrong()).isEmpty();
    }

    @Provide
    Arbitrary<Set<Question>> questions() {
        return Arbitraries.of(Question.class).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<Answers> guesses() {
        var text = Arbitraries.strings()
                .withCharRange('x', 'z')
                .withChars(' ', '.', '-')
                .ofMaxLength(12);
        return Combinators.combine(text, text, text, text, text)
                .as((name, postcode, phone, borough, word) -> new Answers(
                        name,
                        LocalDate.parse("1991-01-01"),
                        postcode,
                        phone,
                        LocalDate.parse("2020-01-01"),
                        borough,
                        word));
    }

    private static boolean isKnown(Question question, boolean close) {
        return switch (question) {
            case CODE_WORD -> false;
            // a stranger does not know when somebody was born, nor their number
            case DATE_OF_BIRTH, PHONE_ON_FILE -> close;
            case FULL_NAME, POSTCODE, REPORT_DATE, REPORT_BOROUGH -> true;
        };
    }

    private static Set<Question> questions(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Question::valueOf).collect(Collectors.toSet());
    }
}
