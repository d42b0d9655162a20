package org.kaohe.web.pages;

import java.util.List;
import java.util.Optional;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.web.text.Texts;
import org.kaohe.workbook.SheetWorkbooks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The empty template for HR, and any sheet in it for whoever may see the sheet. */
@Controller
class SheetWorkbookDownload {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ChosenSheet chosen;
    private final SheetWorkbooks workbooks;
    private final Texts texts;

    SheetWorkbookDownload(ChosenSheet chosen, SheetWorkbooks workbooks, Texts texts) {
        this.chosen = chosen;
        this.workbooks = workbooks;
        this.texts = texts;
    }

    @GetMapping("/sheet-import/template.xlsx")
    ResponseEntity<byte[]> template() {
        return file("kaohe-template.xlsx", workbooks.template());
    }

    @GetMapping("/sheets/{code}/sheet.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable("code") String code, @RequestParam("version") Optional<Integer> number) {
        SheetVersion version = chosen.of(code, number);
        try {
            return file(code + "-v" + version.getVersion() + ".xlsx", workbooks.export(version.getYaml()));
        } catch (IllegalArgumentException e) {
            String why = texts.of("web.sheet-import.no-export", List.of(code));
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, why, e);
        }
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
