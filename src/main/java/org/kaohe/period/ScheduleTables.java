package org.kaohe.period;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Finding;
import org.kaohe.catalogue.Publication.Published;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.catalogue.Severity;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetPublished;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.scoring.ScoringMethod;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables of a year that turn what a work schedule measures into marks of 100 (002, R066): bands or a linear rule for each
 * of attendance, field hours, re-repair rate and cost. Saving them publishes an edition of the sheet with the tables in its
 * lines, or draws it up for its signers where sheets are signed off; appraisals that are open keep the version they were opened with.
 */
@Service
@Transactional
public class ScheduleTables {

    private final SchemeRepository repository;
    private final Schemes schemes;
    private final Catalogue catalogue;
    private final TableSheets sheets;
    private final TableEdition editions;
    private final Clock clock;

    ScheduleTables(
            SchemeRepository repository,
            Schemes schemes,
            Catalogue catalogue,
            TableSheets sheets,
            TableEdition editions,
            Clock clock) {
        this.repository = repository;
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.editions = editions;
        this.clock = clock;
    }

    /** What holds in the year, by figure; a figure without a table is judged by whoever scores. */
    @Transactional(readOnly = true)
    public Map<ScheduleFigure, ScoringMethod> of(int year) {
        Map<ScheduleFigure, ScoringMethod> tables = new EnumMap<>(ScheduleFigure.class);
        Scheme scheme = schemes.of(year);
        for (SheetVersion base : sheets.bases()) {
            TableSheets.lines(catalogue.definition(sheets.edition(scheme, base)))
                    .forEach(line -> {
                        ScheduleFigure figure = line.judged().schedule();
                        if (figure != null && line.method() != null && figure.isScoredBy(line)) {
                            tables.putIfAbsent(figure, line.method());
                        }
                    });
        }
        return tables;
    }

    /** The editions of the year that are drawn up and not published yet; until they are, what held before holds. */
    @Transactional(readOnly = true)
    public List<SheetVersion> waiting(int year) {
        return sheets.bases().stream()
                .map(base -> catalogue.versionsOf(TableSheets.code(base.getCode(), year)))
                .flatMap(versions -> versions.stream().limit(1))
                .filter(newest -> newest.getStatus() == SheetStatus.DRAFT)
                .toList();
    }

    /**
     * Settles the year's tables anew and publishes them, where sheets are not signed off. Refused as {@link #refuses} says.
     *
     * @param tables bands or a linear rule by figure; a figure that is missing has none
     */
    public Optional<Refusal> change(int year, Map<ScheduleFigure, ScoringMethod> tables, String actor) {
        Optional<Refusal> refusal = refuses(year, tables);
        if (refusal.isEmpty()) {
            draft(year, tables, actor).forEach(edition -> publish(edition, year, actor));
        }
        return refusal;
    }

    /**
     * Why tables cannot be settled, with the figure as the field: what the linter says against a table, such as a gap or an
     * overlap of its bands; a table that does not fit its figure; no published sheet that takes such figures.
     */
    @Transactional(readOnly = true)
    public Optional<Refusal> refuses(int year, Map<ScheduleFigure, ScoringMethod> tables) {
        List<SheetVersion> bases = sheets.bases();
        if (bases.isEmpty()) {
            return Optional.of(Refusal.of("", "period.tables.no-sheet"));
        }
        List<Problem> problems = bases.stream()
                .flatMap(base -> problems(editions.of(base, year, tables), catalogue.definition(base)).stream())
                .distinct()
                .toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(problems));
    }

    /** Draws up the editions of tables that nothing refuses; none where no figure has a table or they are published, which holds at once. */
    public List<SheetVersion> draft(int year, Map<ScheduleFigure, ScoringMethod> tables, String actor) {
        List<SheetVersion> drafts = tables.isEmpty()
                ? List.of()
                : sheets.bases().stream()
                        .map(base -> (Imported) catalogue.importYaml(editions.of(base, year, tables), actor))
                        .map(Imported::version)
                        .filter(edition -> edition.getStatus() == SheetStatus.DRAFT)
                        .toList();
        if (drafts.isEmpty()) {
            hold(year, !tables.isEmpty(), actor);
        }
        return drafts;
    }

    /** The tables of a year hold from the publication of their edition on. */
    @EventListener
    void on(SheetPublished published) {
        SheetVersion edition = catalogue.find(published.versionId()).orElseThrow();
        sheets.year(edition).ifPresent(year -> hold(year, true, String.valueOf(edition.getPublishedBy())));
    }

    private void hold(int year, boolean any, String actor) {
        Scheme scheme = schemes.of(year);
        scheme.haveTables(any, actor, clock.instant());
        repository.save(scheme);
    }

    /** Why an edition is published in spite of what the linter says about its sheet. */
    public String reason(int year) {
        return editions.reason(year);
    }

    /** What the tables bring into the sheet; what the sheet itself is warned of is not theirs. */
    private List<Problem> problems(String yaml, SheetDefinition base) {
        if (catalogue.read(yaml) instanceof SheetUnreadable unreadable) {
            return unreadable.problems().stream()
                    .map(found -> new Problem(found.path(), found.messageKey(), found.args()))
                    .toList();
        }
        SheetDefinition edition = ((SheetRead) catalogue.read(yaml)).definition();
        Set<String> known =
                catalogue.lint(base).stream().map(ScheduleTables::what).collect(Collectors.toSet());
        return catalogue.lint(edition).stream()
                .filter(finding -> finding.severity() != Severity.NOTE && finding.line() != null)
                .filter(finding -> !known.contains(what(finding)))
                .map(finding -> new Problem(figure(edition, finding), finding.messageKey(), finding.args()))
                .toList();
    }

    private static String what(Finding finding) {
        return finding.code() + " " + finding.line();
    }

    private static String figure(SheetDefinition sheet, Finding finding) {
        return sheet.line(String.valueOf(finding.line()))
                .map(line -> line.judged().schedule())
                .map(Enum::name)
                .orElse(String.valueOf(finding.line()));
    }

    private void publish(SheetVersion edition, int year, String actor) {
        if (!(catalogue.publish(edition.getId(), actor, reason(year)) instanceof Published)) {
            throw new IllegalStateException("The sheet of " + year + " was checked and cannot be published");
        }
    }
}
