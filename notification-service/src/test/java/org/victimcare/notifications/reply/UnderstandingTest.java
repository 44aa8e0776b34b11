package org.victimcare.notifications.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.kit.text.DangerWords;

class UnderstandingTest {

    private final Understanding understanding = new Understanding(new WordLists(), new DangerWords());

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "stop, STOP",
        "  Stóp. , STOP",
        "«STOP!!!», STOP",
        "Please stop, STOP",
        "stop all, STOP",
        "UNSUBSCRIBE, STOP",
        "Stopio os gwelwch yn dda, STOP",
        "START, START",
        "Dechrau, START",
        "Help, HELP",
        "help please, HELP",
        "Who is this?, HELP",
        "Cymorth, HELP",
        "K7M3QX, CONFIRMED",
        "k7m 3qx, CONFIRMED",
        "Yes thanks - k7m3qx, CONFIRMED",
        "K7M3QX but can you ring me, WORDS",
        "Stop by tomorrow, WORDS",
        "I can't stop crying, WORDS",
        "please don't stop writing, WORDS",
        "When is the hearing?, WORDS",
        "'', WORDS",
        "\uD83D\uDC4D, WORDS",
        "He is outside, WORDS_OF_DANGER",
        "STOP he’s outside, WORDS_OF_DANGER",
        "k7m3qx i am not safe, WORDS_OF_DANGER",
        "Dw i ddim yn ddiogel, WORDS_OF_DANGER",
        "HE THREATENED TO KILL ME, WORDS_OF_DANGER"
    })
    void understandsAFewWordsAndLeavesTheRestToAPerson(String words, ReplyKind kind) {
        assertThat(understanding.of(words).kind()).isEqualTo(kind);
    }

    @Test
    void findsTheCodeWhateverElseThereIsToRead() {
        assertThat(understanding.of("k7m3qx i am not safe").code()).contains("K7M3QX");
        assertThat(understanding.of("When is the hearing?").code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP\n\nOn Mon, 2 Mar 2026 at 09:00, Updates <updates@notices.example> wrote:\n> K7M3QX he is outside",
                "STOP\n> On Monday you wrote:\n> HELP",
                "Stop\r\n\r\nSent from my iPhone",
                "Stop\n-- \nSam Okafor\nHelp desk",
                "stop\n-----Original Message-----\nFrom: Updates\nplease help me",
                "stop\n________________________________\nFrom: Updates <updates@notices.example>\nSent: Monday",
                "stop\nAr ddydd Llun, ysgrifennodd Updates <updates@notices.example>:\n> ddim yn ddiogel"
            })
    void doesNotReadWhatStandsBelowTheAnswer(String mail) {
        assertThat(understanding.of(mail).kind()).isEqualTo(ReplyKind.STOP);
    }

    @Test
    void readsAMailThatStartsWithWordsAsAProgramWouldQuoteThem() {
        assertThat(understanding
                        .of("On Monday he came to my house and I am not safe")
                        .kind())
                .isEqualTo(ReplyKind.WORDS_OF_DANGER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 5000})
    void takesNonsenseOfAnyLengthForWords(int length) {
        assertThat(understanding.of("\u0000\uFFFD(*".repeat(length)).kind()).isEqualTo(ReplyKind.WORDS);
    }
}
