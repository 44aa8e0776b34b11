package org.victimcare.notifications.channel;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Message;

/** Prints a letter on A4, with the address where the window of the envelope is and every font in the file. */
@Singleton
class LetterPaper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 25 * MILLIMETRE;
    private static final float WINDOW = PDRectangle.A4.getHeight() - 45 * MILLIMETRE;
    private static final float BELOW_WINDOW = PDRectangle.A4.getHeight() - 95 * MILLIMETRE;
    private static final float TOP = PDRectangle.A4.getHeight() - 25 * MILLIMETRE;
    private static final float BOTTOM = 20 * MILLIMETRE;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float ADDRESS_SIZE = 11;
    private static final int USUAL = 12;
    private static final int LARGE = 18;
    private static final int MOST_PAGES = 10;

    byte[] print(PostalAddress to, Message message) throws Undelivered {
        var size = message.source().format() == Format.LARGE_PRINT ? LARGE : USUAL;
        try (var document = new PDDocument();
                var letters = font()) {
            var font = PDType0Font.load(document, letters);
            var lines = TextLines.of(message.text(), text -> width(font, size, text), WIDTH);
            var rest = writePage(document, new Sheet(font, size, BELOW_WINDOW), lines, to);
            while (!rest.isEmpty()) {
                if (document.getNumberOfPages() == MOST_PAGES) {
                    throw Undelivered.tooLong("the letter is too long");
                }
                rest = writePage(document, new Sheet(font, size, TOP), rest, new PostalAddress(List.of()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page to be written on: in what, how large, from where on. */
    private record Sheet(PDFont font, int size, float top) {

        int room() {
            return (int) ((top - BOTTOM) / leading());
        }

        float leading() {
            return size * 1.4f;
        }
    }

    /** Writes what finds room and returns the rest. */
    private static List<String> writePage(PDDocument document, Sheet sheet, List<String> lines, PostalAddress to)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var here = lines.subList(0, Math.min(sheet.room(), lines.size()));
        try (var pen = new PDPageContentStream(document, page)) {
            write(pen, sheet.font(), ADDRESS_SIZE, WINDOW, to.lines());
            write(pen, sheet.font(), sheet.size(), sheet.top(), here);
        }
        return lines.subList(here.size(), lines.size());
    }

    private static void write(PDPageContentStream pen, PDFont font, float size, float top, List<String> lines)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.setLeading(size * 1.4f);
        pen.newLineAtOffset(LEFT, top);
        for (var line : lines) {
            pen.showText(printable(font, line));
            pen.newLine();
        }
        pen.endText();
    }

    private static float width(PDFont font, int size, String text) {
        try {
            return font.getStringWidth(printable(font, text)) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the font cannot show is shown as a question mark, as a postman can still find the house. */
    private static String printable(PDFont font, String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.append(canShow(font, point) ? Character.toString(point) : "?"));
        return shown.toString();
    }

    private static boolean canShow(PDFont font, int point) {
        try {
            return font.encode(Character.toString(point)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
