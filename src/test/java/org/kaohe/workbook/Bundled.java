package org.kaohe.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.mockito.Mockito;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The bundled sheets, and what the workbook module needs around it. */
final class Bundled {

    private Bundled() {}

    /** Texts by file name. */
    static TreeMap<String, String> texts() {
        try {
            TreeMap<String, String> texts = new TreeMap<>();
            for (Resource sheet :
                    new PathMatchingResourcePatternResolver().getResources("classpath:sheets/**/*.yaml")) {
                texts.put(String.valueOf(sheet.getFilename()), sheet.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SheetDefinition> sheets() {
        return texts().values().stream().map(Bundled::read).toList();
    }

    static SheetDefinition read(String yaml) {
        if (catalogue().read(yaml) instanceof SheetRead read) {
            return read.definition();
        }
        throw new AssertionError(((SheetUnreadable) catalogue().read(yaml)).problems());
    }

    /** Reads as the real one does, and holds no versions. */
    static Catalogue catalogue() {
        return Mockito.mock(
                Catalogue.class, Mockito.withSettings().stubOnly().defaultAnswer(call -> switch (call.getMethod()
                        .getName()) {
                    case "read", "lint" -> call.callRealMethod();
                    case "all" -> List.of();
                    default -> throw new AssertionError(call.getMethod().getName());
                }));
    }

    static Labels labels() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/workbook", "messages/scoring");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Labels(messages);
    }

    static SheetFiles files() {
        return new SheetFiles(catalogue(), labels());
    }

    static SheetWorkbooks workbooks() {
        return new SheetWorkbooks(labels());
    }
}
