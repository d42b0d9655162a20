package org.kaohe.archive;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kaohe.archive.FormFonts.Weight;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Lays the printed form out as an A4 PDF with its Chinese fonts embedded. The template engine is its own: the pages'
 * engine looks elsewhere, writes HTML and speaks the reader's language, the form is XML and speaks both.
 */
@Component
class FormRenderer {

    private static final String FAMILY = "Noto Sans SC";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final FormFonts fonts = new FormFonts();
    private final FormText text;

    FormRenderer(MessageSource messages) {
        this.text = new FormText(messages);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(FormRenderer.class.getClassLoader());
        resolver.setPrefix("archive/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
    }

    byte[] pdf(PrintedForm form) {
        return pdf("form", form);
    }

    byte[] pdf(PrintedCase form) {
        return pdf("case", form);
    }

    /** One at a time: a font that was read is not promised to bear several readers. */
    private synchronized byte[] pdf(String template, Object form) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("form", form);
        context.setVariable("text", text);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFont(font(document, Weight.REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, Weight.BOLD), FAMILY, 700, FontStyle.NORMAL, true);
            builder.withProducer("Kaohe");
            builder.withHtmlContent(printable(templates.process(template, context)), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private PDFontSupplier font(PDDocument document, Weight weight) {
        return new PDFontSupplier(fonts.in(document, weight));
    }

    /** Somebody pasted a control character: XML has no way to write it, so it must not stop a seal. */
    private static String printable(String xml) {
        return xml.codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
