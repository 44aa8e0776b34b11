package org.victimcare.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.qute.Engine;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTest {

    private static final String GOOD = "http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";

    private final ShortTexts texts =
            new ShortTexts(Engine.builder().addDefaults().build(), new SampleConfig());
    private final SafeLinks links = new SafeLinks(new SampleConfig());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police update",
                "your CASE",
                "the officers say",
                "Victim Support",
                "ring 999",
                "Heddlu",
                "updates@victimcare.example",
                "https://mycrimes.example"
            })
    void seesWhatTells(String text) {
        assertThat(Discretion.tellingWord(text)).isNotEmpty();
        assertThatIllegalStateException().isThrownBy(() -> Discretion.demand("The subject", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"An update for you", "Updates <updates@notices.example>", "Briefcase 1999", "", GOOD})
    void seesNothingWhereThereIsNothing(String text) {
        assertThat(Discretion.tellingWord(text)).isEmpty();
    }

    @Test
    void letsNoPlaceholderIntoATextMessageThatCouldTell() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts.fill("Dear {name}", new Letter.Discreet(), null))
                .withMessageContaining("placeholder name");
    }

    @Test
    void refusesWordsThatTell() {
        assertThatExceptionOfType(FactsMissing.class)
                .isThrownBy(() -> texts.fill("Your officer rang", new Letter.Discreet(), null));
    }

    /** Whatever an owner gives for a link: it is not let through, or the text message tells nothing. */
    @Property
    void givesNothingAwayWhateverALinkSays(@ForAll("links") String link) {
        if (links.allow(link)) {
            var survey = new Letter.DiscreetSurvey(link, "Monday");
            try {
                assertThat(Discretion.tellingWord(texts.fill("Something for you: {link}", survey, null)
                                .text()))
                        .isEmpty();
            } catch (FactsMissing refused) {
                assertThat(Discretion.tellingWord(link)).isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<String> links() {
        var token = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars("-_")
                        .ofMinLength(16)
                        .ofMaxLength(60),
                Arbitraries.of("police-victim-crime-ref", "your_officer_is_reed", "0123456789abcdefgh"));
        return Arbitraries.oneOf(
                token.map(it -> "http://127.0.0.1:8084/r/" + it),
                token,
                Arbitraries.of("https://police.example/r/", "javascript:").flatMap(base -> token.map(it -> base + it)));
    }
}
