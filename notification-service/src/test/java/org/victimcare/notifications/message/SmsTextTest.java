package org.victimcare.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.notifications.message.SmsText.Encoding;

class SmsTextTest {

    @ParameterizedTest(name = "{0} times {1} is {3} in {2}")
    @CsvSource(textBlock = """
        160, a,  GSM_7, 1
        161, a,  GSM_7, 2
        306, a,  GSM_7, 2
        307, a,  GSM_7, 3
        80,  €,  GSM_7, 1
        81,  €,  GSM_7, 2
        70,  ŵ,  UCS_2, 1
        71,  ŵ,  UCS_2, 2
        134, ŵ,  UCS_2, 2
        135, ŵ,  UCS_2, 3
        35,  😀, UCS_2, 1
        36,  😀, UCS_2, 2
        """)
    void countsAsNetworksDo(int times, String character, Encoding encoding, int segments) {
        var sms = SmsText.of(character.repeat(times));

        assertThat(sms.encoding()).isEqualTo(encoding);
        assertThat(sms.segments()).isEqualTo(segments);
    }

    @Test
    void turnsWhatLooksBetterButCostsTwiceIntoPlainCharacters() {
        var sms = SmsText.of(" “Well” – it’s\u00a0fine…\u200b ");

        assertThat(sms.text()).isEqualTo("\"Well\" - it's fine...");
        assertThat(sms.encoding()).isEqualTo(Encoding.GSM_7);
    }

    @Test
    void doesNotFitWhereNetworksWouldNotTakeItOrThereIsNothing() {
        assertThat(SmsText.of("a".repeat(918)).fits()).isTrue();
        assertThat(SmsText.of("a".repeat(919)).fits()).isFalse();
        assertThat(SmsText.of(" ").fits()).isFalse();
    }

    @Property
    void neverCostsLessForBeingLonger(@ForAll String text, @ForAll @IntRange(max = 200) int more) {
        var longer = SmsText.of(text + "x".repeat(more));

        assertThat(longer.segments()).isGreaterThanOrEqualTo(SmsText.of(text).segments());
    }

    @Property
    void isTheSameWhenItIsMadePlainTwice(@ForAll String text) {
        var once = SmsText.of(text);

        assertThat(SmsText.of(once.text())).isEqualTo(once);
    }
}
