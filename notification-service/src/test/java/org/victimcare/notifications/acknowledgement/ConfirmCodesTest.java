package org.victimcare.notifications.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmCodesTest {

    @Test
    void makesCodesThatAreFoundAgainAndAreNoWords() {
        var chance = new Random(7);
        var made = new HashSet<String>();
        for (var turn = 0; turn < 10_000; turn++) {
            var bytes = new byte[32];
            chance.nextBytes(bytes);
            var code = ConfirmCodes.of(bytes);
            made.add(code);
            assertThat(ConfirmCodes.in(code)).contains(code);
            assertThat(code)
                    .matches("[C-Z2-9]{6}")
                    .doesNotContainPattern("[AEIOU]")
                    .containsPattern("[0-9]");
        }
        assertThat(made).hasSizeGreaterThan(9_990);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7M3QX",
                "k7m3qx",
                " K7M 3QX ",
                "K7M-3QX.",
                "yes, k7m3qx thank you",
                "Code: K7M3QX\n\nSent from my phone",
                "«K7M3QX»"
            })
    void findsTheCodeHoweverItIsWritten(String words) {
        assertThat(ConfirmCodes.in(words)).contains("K7M3QX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "STOP", "HELP", "rhythm", "K7M3Q", "K7M3QXX", "ok got it", "07700900123", "\uD83D\uDC4D"})
    void findsNoneWhereThereIsNone(String words) {
        assertThat(ConfirmCodes.in(words)).isEmpty();
    }
}
