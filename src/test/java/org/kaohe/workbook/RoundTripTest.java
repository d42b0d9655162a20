package org.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.catalogue.SheetDocument;
import org.kaohe.workbook.WorkbookReading.Layout;
import org.kaohe.workbook.WorkbookReading.Understood;

class RoundTripTest {

    static Stream<String> files() {
        return Bundled.texts().keySet().stream();
    }

    private static String text(String file) {
        return Bundled.texts().get(file);
    }

    private static Understood back(byte[] workbook) {
        WorkbookReading reading = Bundled.files().read("sheet.xlsx", workbook);
        assertThat(reading).as("%s", reading).isInstanceOf(Understood.class);
        return (Understood) reading;
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bundled_sheet_comes_back_from_its_workbook_as_the_same_sheet(String file) {
        Understood read = back(Bundled.workbooks().export(text(file)));

        assertThat(read.layout()).isEqualTo(Layout.TEMPLATE);
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.definition()).isEqualTo(Bundled.read(text(file)));
            assertThat(draft.doubts()).isEmpty();
            assertThat(Bundled.read(draft.yaml())).isEqualTo(Bundled.read(text(file)));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bundled_sheet_comes_back_from_its_values_as_the_same_sheet(String file) {
        assertThat(Bundled.read(SheetDocument.write(SheetDocument.parse(text(file)))))
                .isEqualTo(Bundled.read(text(file)));
    }

    @Test
    void there_are_as_many_as_the_catalogue_has() {
        assertThat(files()).hasSizeGreaterThan(95);
    }
}
