package org.kaohe.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kaohe.archive.PrintedCase.Line;
import org.kaohe.archive.PrintedCase.Section;
import org.kaohe.archive.PrintedForm.Text;
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

    @Test
    void aHeadingStaysOnThePageOfWhatStandsBelowIt() throws IOException {
        for (int lines = 0; lines < 18; lines++) {
            for (String page : pages(renderer.pdf(SampleForm.repairTechnician("好", "长".repeat(36 * lines))))) {
                assertThat(page.contains("一票否决")).isEqualTo(page.contains("原由:"));
                assertThat(page.contains("如无此项,考核分不予承认")).isEqualTo(page.contains("优点:"));
                assertThat(page.contains("总分100分之外")).isEqualTo(page.contains("加分"));
            }
        }
    }

    @Test
    void aHeadingOfACaseStaysOnThePageOfItsFirstLine() throws IOException {
        Text label = new Text("标签", "label");
        for (int lines = 45; lines < 70; lines++) {
            List<Section> sections = List.of(
                    new Section(new Text("内容", "Content"), List.of(new Line(label, "行\n".repeat(lines)))),
                    new Section(new Text("审批标题", "Approvals"), List.of(new Line(label, "第一次签字"))));
            PrintedCase printed = new PrintedCase("C-1", new Text("晋升", "Promotion"), "00", sections);
            for (String page : pages(renderer.pdf(printed))) {
                assertThat(page.contains("审批标题")).isEqualTo(page.contains("第一次签字"));
            }
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC));
            }
            return pages;
        }
    }

    /** The font draws some characters with the glyphs of their radicals, which is what a PDF reader then copies. */
    private static String text(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
}
