package org.kaohe.web.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetImport.Rejected;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.web.text.Texts;
import org.kaohe.workbook.DraftSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves what HR has ticked, all of it or nothing. */
@Component
class DraftSaving {

    /**
     * @param unchanged newest versions that say the very same already, so that no further one was made
     * @param refused why nothing was saved; empty when all of it was
     */
    record Saved(List<SheetVersion> versions, List<SheetVersion> unchanged, List<String> refused) {}

    private final Catalogue catalogue;
    private final Texts texts;

    DraftSaving(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Transactional
    public Saved save(List<DraftSheet> drafts, Map<String, String> form, String actor) {
        List<String> yaml = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (form.containsKey("save." + i)) {
                String code = form.getOrDefault("code." + i, "").strip();
                String text = drafts.get(i)
                        .yaml(code, form.getOrDefault("position." + i, "").strip());
                refused.addAll(problems(drafts.get(i), text));
                if (!codes.add(code)) {
                    refused.add(texts.of("web.sheet-import.code-twice", List.of(code)));
                }
                yaml.add(text);
            }
        }
        if (yaml.isEmpty()) {
            refused.add(texts.of("web.sheet-import.nothing-ticked"));
        }
        if (!refused.isEmpty()) {
            return new Saved(List.of(), List.of(), refused);
        }
        List<SheetVersion> versions = new ArrayList<>();
        List<SheetVersion> unchanged = new ArrayList<>();
        for (String text : yaml) {
            newestLike(text).ifPresentOrElse(unchanged::add, () -> versions.add(kept(text, actor)));
        }
        return new Saved(versions, unchanged, List.of());
    }

    private List<String> problems(DraftSheet draft, String yaml) {
        if (!(catalogue.read(yaml) instanceof SheetUnreadable unreadable)) {
            return List.of();
        }
        String title =
                texts.pick(draft.definition().titleZh(), draft.definition().titleEn());
        return unreadable.problems().stream()
                .map(problem -> title + ", " + problem.path() + ": " + texts.of(problem.messageKey(), problem.args()))
                .distinct()
                .toList();
    }

    /** The newest version under this code when it is the same sheet, however it is written. */
    private Optional<SheetVersion> newestLike(String yaml) {
        SheetDefinition sheet = ((SheetRead) catalogue.read(yaml)).definition();
        return catalogue.versionsOf(sheet.code()).stream()
                .findFirst()
                .filter(newest -> catalogue.definition(newest).equals(sheet));
    }

    private SheetVersion kept(String yaml, String actor) {
        var outcome = catalogue.importYaml(yaml, actor);
        if (outcome instanceof Rejected rejected) {
            throw new IllegalStateException("Was read a moment ago: " + rejected.problems());
        }
        return ((Imported) outcome).version();
    }
}
