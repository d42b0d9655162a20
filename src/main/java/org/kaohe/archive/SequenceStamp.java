package org.kaohe.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.stereotype.Component;

/**
 * Writes the sequence number into the place that the printed form keeps free at the foot of every page. The number
 * is known only under the sealer's lock, the form is laid out before: adding it takes milliseconds, laying out does
 * not.
 */
@Component
class SequenceStamp {

    private static final float SIZE = 7.5f;

    /** From the left and lower edge of the page in points; see the foot in {@code archive/form.xhtml}. */
    private static final float X = 93f;

    private static final float Y = 30.6f;

    byte[] on(byte[] pdf, long sequence) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFont font = new PDType1Font(FontName.HELVETICA_BOLD);
            for (PDPage page : document.getPages()) {
                write(document, page, font, Long.toString(sequence));
            }
            ByteArrayOutputStream stamped = new ByteArrayOutputStream(pdf.length + 2048);
            document.save(stamped);
            return stamped.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(X, Y);
            content.showText(text);
            content.endText();
        }
    }
}
