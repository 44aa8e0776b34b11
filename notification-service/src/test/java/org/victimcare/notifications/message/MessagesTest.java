package org.victimcare.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Facts.CaseFacts;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class MessagesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Words that tell a stranger what it is about. */
    private static final List<String> TELLING = List.of(
            "police",
            "victim",
            "crime",
            "criminal",
            "case",
            "reference",
            "officer",
            "investigat",
            "suspect",
            "arrest",
            "bail",
            "charge",
            "court",
            "prosecut",
            "sentence",
            "offen",
            "assault",
            "abuse",
            "violence",
            "rape",
            "stalk",
            "burgl",
            "robb",
            "theft",
            "fraud",
            "support",
            "referral",
            "report",
            "detective",
            "constable",
            "sergeant",
            "999");

    @Inject
    Messages messages;

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readAsTheyDidWhenSomebodyLastLookedAtThem(String file, Template template, Style style) throws IOException {
        var message = messages.write(template, SampleFacts.COMPLETE, style);

        assertGolden(file + ".txt", "Subject: " + message.subject() + "\n\n" + message.text() + "\n");
        assertGolden(file + ".html", message.html() + "\n");
    }

    @Test
    void severalReadAsOneWhenTheyGoTogether() throws IOException {
        var together = List.of(Template.VPS_INVITE, Template.PROPERTY_READY);

        var message = messages.write(together, SampleFacts.COMPLETE, SampleFacts.OPEN);

        assertGolden("digest.txt", "Subject: " + message.subject() + "\n\n" + message.text() + "\n");
        assertGolden("digest.html", message.html() + "\n");
        assertThat(messages.write(together, SampleFacts.COMPLETE, SampleFacts.DISCREET)
                        .text())
                .isEqualTo(messages.write(Template.VPS_INVITE, SampleFacts.COMPLETE, SampleFacts.DISCREET)
                        .text());
        assertThat(message.source().version())
                .isNotEqualTo(messages.write(
                                List.of(Template.VPS_INVITE, Template.VRR_ACK), SampleFacts.COMPLETE, SampleFacts.OPEN)
                        .source()
                        .version());
    }

    @ParameterizedTest
    @EnumSource
    void whatHasWordsOfItsOwnOnAScreenIsNoPartOfAnother(Template template) {
        var sms = new Style(Channel.SMS, "en", Format.STANDARD, false);
        var common = messages.write(Template.CHARGED, SampleFacts.COMPLETE, sms).text()
                + messages.write(Template.CHARGED, SampleFacts.COMPLETE, SampleFacts.OPEN)
                        .subject();

        var own = messages.write(template, SampleFacts.COMPLETE, sms).text()
                + messages.write(template, SampleFacts.COMPLETE, SampleFacts.OPEN)
                        .subject();

        assertThat(template.canBeJoined() && !own.equals(common)).isFalse();
    }

    @Test
    void whatHappenedTwiceIsSaidOnce() {
        var twice = List.of(Template.PROPERTY_READY, Template.VPS_INVITE, Template.PROPERTY_READY);

        assertThat(messages.write(twice, SampleFacts.COMPLETE, SampleFacts.OPEN).text())
                .containsOnlyOnce("You can have your property back");
    }

    @Test
    void anEscapeAsksForACallNowAndTellsNobodyElseWhy() {
        var sms = new Style(Channel.SMS, "en", Format.STANDARD, false);

        assertThat(messages.write(Template.ESCAPE_OR_ERROR, SampleFacts.COMPLETE, sms)
                        .text())
                .contains("now", "urgent")
                .doesNotContain("when it is a good time");
        assertThat(messages.write(Template.ESCAPE_OR_ERROR, SampleFacts.COMPLETE, SampleFacts.OPEN)
                        .text())
                .contains("If you are in danger, call 999");
    }

    @Test
    void takeWhatIsDrawnByLotForNoWord() {
        assertThat(textWith("https://notices.example/a/qg9-Stol5arrestX").text())
                .contains("qg9-Stol5arrestX");

        assertThatExceptionOfType(FactsMissing.class)
                .isThrownBy(() -> textWith("https://notices.example/arrest/qg9"))
                .withMessageContaining("gives nothing away");
    }

    private Message textWith(String link) throws FactsMissing {
        var facts = SampleFacts.COMPLETE.with(new Confirmation("K7M3QX", link));
        return messages.write(Template.SUSPECT_ARRESTED, facts, new Style(Channel.SMS, "en", Format.STANDARD, true));
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("case-acknowledged", Template.CASE_ACKNOWLEDGED, SampleFacts.OPEN),
                Arguments.of("milestone-charged", Template.CHARGED, SampleFacts.OPEN),
                Arguments.of("case-outcome", Template.CASE_OUTCOME, SampleFacts.OPEN),
                Arguments.of("referral-sent", Template.REFERRAL_SENT, SampleFacts.OPEN),
                Arguments.of("survey-invite", Template.SURVEY_INVITE, SampleFacts.OPEN),
                Arguments.of("discreet", Template.SUSPECT_ARRESTED, SampleFacts.DISCREET),
                Arguments.of("discreet-survey", Template.SURVEY_INVITE, SampleFacts.DISCREET));
    }

    @ParameterizedTest
    @EnumSource
    void giveNothingAwayToWhoeverSeesTheScreen(Template template) {
        var message = messages.write(template, SampleFacts.all(String.join(" ", TELLING)), SampleFacts.OPEN);

        var preheader = message.text().lines().findFirst().orElseThrow();
        assertThat(tellingWordsIn(message.subject())).isEmpty();
        assertThat(tellingWordsIn(preheader)).isEmpty();
        assertThat(message.html().indexOf("<body"))
                .as("the preheader is the first thing in the body")
                .isLessThan(message.html().indexOf(preheader));
        assertThat(message.html()
                        .substring(
                                message.html().indexOf("<body"), message.html().indexOf(preheader)))
                .doesNotContain("<p", "<h1");
    }

    @ParameterizedTest
    @EnumSource
    void giveNothingAwayAnywhereWhenDiscreet(Template template) {
        var message = messages.write(template, SampleFacts.all("police victim crime"), SampleFacts.DISCREET);

        assertThat(tellingWordsIn(message.subject() + message.text() + message.html()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sayOfAMadeUpPersonThatItIsMadeUp(Template template) {
        var real = SampleFacts.with(new CaseFacts("A", "B", "C", "D", "E", null, "F", false));

        assertThat(messages.write(template, SampleFacts.COMPLETE, SampleFacts.OPEN))
                .satisfies(message -> assertThat(List.of(message.text(), message.html()))
                        .allMatch(body -> body.contains("is made up")));
        assertThat(messages.write(template, SampleFacts.COMPLETE, SampleFacts.DISCREET)
                        .text())
                .contains("is made up");
        assertThat(messages.write(template, real, SampleFacts.OPEN).text()).doesNotContain("made up");
    }

    @ParameterizedTest
    @EnumSource
    void sayTheSameByTextMessageWhateverTheFactsAre(Template template) {
        var sms = new Style(Channel.SMS, "en", Format.STANDARD, false);

        var usual = messages.write(template, SampleFacts.COMPLETE, sms);
        var hostile = messages.write(template, SampleFacts.all(String.join(" ", TELLING)), sms);

        assertThat(hostile).isEqualTo(usual);
        assertThat(tellingWordsIn(usual.text())).isEmpty();
        assertThat(usual.subject() + usual.html()).isEmpty();
        assertThat(new SmsText(usual.text()).segments()).isEqualTo(1);
        assertThat(new SmsText(usual.text()).encoding()).isEqualTo(SmsText.Encoding.GSM_7);
    }

    @Test
    void areEnglishWhileNobodyHasReviewedTheWelsh() {
        var welsh = new Style(Channel.EMAIL, "cy", Format.STANDARD, true);

        var message = messages.write(Template.CHARGED, SampleFacts.COMPLETE, welsh);

        assertThat(message.source().language()).isEqualTo("en");
        assertThat(message.text()).contains("there is news");
    }

    @Test
    void areEnglishForALanguageThatNobodyWroteThemIn() {
        var polish = new Style(Channel.EMAIL, "pl", Format.STANDARD, false);

        assertThat(messages.write(Template.CHARGED, SampleFacts.COMPLETE, polish)
                        .source()
                        .language())
                .isEqualTo("en");
    }

    @Test
    void useEasyWordsAndLargePrintWhereAVictimWantsThem() {
        var easy = new Style(Channel.EMAIL, "en", Format.EASY_READ, false);
        var large = new Style(Channel.EMAIL, "en", Format.LARGE_PRINT, false);

        assertThat(messages.write(Template.BAIL_CHANGED, SampleFacts.COMPLETE, easy)
                        .text())
                .contains("The rules for the person have changed")
                .doesNotContain("Bail has changed");
        assertThat(messages.write(Template.TRANSFERRED, SampleFacts.COMPLETE, easy)
                        .text())
                .contains("Another organisation has taken over");
        assertThat(messages.write(Template.BAIL_CHANGED, SampleFacts.COMPLETE, large)
                        .html())
                .contains("font-size:26px");
    }

    @Test
    void haveAVersionThatChangesWithTheirWordsAndNotWithTheFacts() {
        var one = messages.write(Template.CHARGED, SampleFacts.COMPLETE, SampleFacts.OPEN);
        var other = messages.write(Template.CHARGED, SampleFacts.all("x"), SampleFacts.OPEN);
        var different = messages.write(Template.CONVICTED, SampleFacts.COMPLETE, SampleFacts.OPEN);

        assertThat(one.source()).isEqualTo(other.source());
        assertThat(one.source().version())
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(different.source().version());
    }

    @Test
    void tellWhoeverCallsHowToBegin() {
        var call = new Style(Channel.PHONE, "en", Format.STANDARD, false);

        assertThat(messages.write(Template.BAIL_CHANGED, SampleFacts.COMPLETE, call)
                        .text())
                .startsWith("Before you say anything")
                .contains("Bail has changed", "A voicemail is no conversation");
    }

    @Test
    void areNotWrittenWhileItIsUnclearWhetherThePersonIsReal() {
        var facts = SampleFacts.with(new CaseFacts("A", "B", "C", "D", "E", null, "F", null));

        assertThatExceptionOfType(FactsMissing.class)
                .isThrownBy(() -> messages.write(Template.CHARGED, facts, SampleFacts.OPEN));
    }

    @Test
    void showMarkupInFactsAsText() {
        var message =
                messages.write(Template.CASE_OUTCOME, SampleFacts.all("<script>alert('x')</script>"), SampleFacts.OPEN);

        assertThat(message.html()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(message.text()).contains("<script>");
    }

    @Test
    void nameTheHelplineWhenThereIsNoOfficerYet() {
        var facts = SampleFacts.with(new CaseFacts("A", "B", "C", "D", "E", null, "F", true));

        assertThat(messages.write(Template.CASE_ACKNOWLEDGED, facts, SampleFacts.OPEN)
                        .text())
                .contains("ring 020 7946 0100")
                .doesNotContain("Your contact");
    }

    private static List<String> tellingWordsIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return TELLING.stream().filter(lower::contains).toList();
    }

    private static void assertGolden(String name, String text) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("A message reads differently. If that is meant: mvn test -Dtest=MessagesTest -Dgolden.renew=true")
                .isEqualTo(Files.readString(file));
    }
}
