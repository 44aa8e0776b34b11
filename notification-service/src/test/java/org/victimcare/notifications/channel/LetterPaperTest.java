package org.victimcare.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.FailureReason;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Message;
import org.victimcare.notifications.message.Message.Source;

class LetterPaperTest {

    private static final String ADDRESS = "12 Sample Street, London ZZ99 9ZZ";

    private final LetterPaper paper = new LetterPaper();

    @Test
    void showsInTheWindowToWhomItGoesAndNothingElse() throws IOException {
        var text = read(paper.print(
                PostalAddress.of("Siân Ŵyn", ADDRESS), letter("Dear Siân,\n\nthere is news.", Format.STANDARD)));

        assertThat(text.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("Siân Ŵyn", "12 Sample Street", "London ZZ99 9ZZ", "Dear Siân,", "there is news.");
    }

    @Test
    void hasEveryFontInTheFile() throws IOException {
        try (var pdf =
                Loader.loadPDF(paper.print(PostalAddress.of("Sam", ADDRESS), letter("Hello", Format.STANDARD)))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void goesOnOnANewPageAndInLargePrintSooner() throws IOException {
        var long20 = "A sentence that is not short at all and goes on for a good while longer. ".repeat(60);

        assertThat(pages(letter(long20, Format.STANDARD))).isEqualTo(2);
        assertThat(pages(letter(long20, Format.LARGE_PRINT))).isGreaterThan(2);
    }

    @Test
    void isNotPrintedWhereItWouldTakeTooMuchPaper() {
        var endless = letter("word ".repeat(20_000), Format.STANDARD);

        assertThatExceptionOfType(Undelivered.class)
                .isThrownBy(() -> paper.print(PostalAddress.of("Sam", ADDRESS), endless))
                .satisfies(no -> assertThat(no.forGood()).isTrue());
    }

    @Test
    void showsAQuestionMarkForWhatTheFontLacks() throws IOException {
        assertThat(read(paper.print(
                        PostalAddress.of("Sam", ADDRESS), letter("A \uD83D\uDE00 \u4e2d B", Format.STANDARD))))
                .contains("A ? ? B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no postcode here, London",
                "ZZ99 9ZZ",
                "1,2,3,4,5,6,7,8, London ZZ99 9ZZ",
                "12 Sample Street, London ZZ99 9ZZ, then more",
                ""
            })
    void refusesAnAddressThatNoPostmanFinds(String address) {
        assertThatExceptionOfType(Undelivered.class).isThrownBy(() -> PostalAddress.of("Sam", address));
    }

    @Test
    void holdsNothingAgainstTheAddressOfALetterThatIsTooLong() {
        var endless = letter("A line that goes on. \n".repeat(2_000), Format.LARGE_PRINT);

        assertThatExceptionOfType(Undelivered.class)
                .isThrownBy(() -> paper.print(PostalAddress.of("Sam", ADDRESS), endless))
                .satisfies(no -> assertThat(no.reason()).isEqualTo(FailureReason.CONTENT_TOO_LONG))
                .satisfies(no -> assertThat(no.forGood()).isTrue());
    }

    private int pages(Message message) throws IOException {
        try (var pdf = Loader.loadPDF(paper.print(PostalAddress.of("Sam", ADDRESS), message))) {
            return pdf.getNumberOfPages();
        }
    }

    private static Message letter(String text, Format format) {
        return new Message("", text, "", "Sam", new Source("1", "en", format));
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
