package org.kaohe.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** The Chinese fonts of printed forms, ten megabytes each: read once, and a document embeds what it shows of them. */
final class FormFonts {

    /** Names of the font files. */
    enum Weight {
        REGULAR("Regular"),
        BOLD("Bold");

        private final String file;

        Weight(String file) {
            this.file = file;
        }
    }

    private static final String FILES = "fonts/ttf/NotoSansSC/NotoSansSC-";

    private final Map<Weight, TrueTypeFont> fonts = new EnumMap<>(Weight.class);

    /** For one document, which keeps only the characters that it shows. */
    PDType0Font in(PDDocument document, Weight weight) {
        try {
            return PDType0Font.load(document, fonts.computeIfAbsent(weight, FormFonts::read), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(Weight weight) {
        try (var file = new ClassPathResource(FILES + weight.file + ".ttf").getInputStream()) {
            return new TTFParser(true).parse(RandomAccessReadBuffer.createBufferFromStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
