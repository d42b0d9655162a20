package org.kaohe.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormRendererTest {

    private static final Path SAMPLE = Path.of("target", "dossier-sample.pdf");

    private final FormRenderer renderer = new FormRenderer(messages());

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/archive", "messages/scoring", "messages/appraisal");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Test
    void theFormShowsChineseTextWithEmbeddedFontsOnA4() throws IOException {
        byte[] pdf = renderer.pdf(SampleForm.repairTechnician("安装规范,主动帮助新人。"));
        byte[] stamped = new SequenceStamp().on(pdf, 42);
        Files.write(SAMPLE, stamped);

        try (PDDocument document = Loader.loadPDF(stamped)) {
            String text = text(document).replaceAll("\\s", "");
            assertThat(text).contains("维修技工月绩效考核表", "被考核人", "张伟", "92.50", "安装规范", "总经理", "2026M11-10007");
            assertThat(text).contains("42");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
        assertThat(stamped.length).isLessThan(500_000);
    }

    @Test
    void aControlCharacterOrAnUnknownGlyphInARemarkDoesNotStopTheForm() throws IOException {
        byte[] pdf = renderer.pdf(SampleForm.repairTechnician("好\u0000\u000b\u0007<b>&amp; \uD800 \uD83D\uDE00 完"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("<b>&amp;", "完");
        }
    }

    @Test
    void aLongRemarkRunsOnToTheNextPage() throws IOException {
        byte[] pdf = renderer.pdf(SampleForm.repairTechnician("长".repeat(6000) + "尾"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document)).contains("尾");
        }
    }

    /** The font draws some characters with the glyphs of their radicals, which is what a PDF reader then copies. */
    private static String text(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
}
