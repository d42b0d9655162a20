package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.kaohe.catalogue.Publication.NotPublished;
import org.kaohe.catalogue.Publication.Published;
import org.kaohe.catalogue.Publication.ReasonNeeded;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetImport.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the catalogue promises, on whatever database. The bundled sheets are loaded when the context starts. */
@DataJpaTest(
        properties = {
            "spring.flyway.enabled=false",
            "spring.sql.init.mode=always",
            "spring.sql.init.schema-locations=classpath:db/migration/V3__catalogue.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = CatalogueSlice.class)
@RecordApplicationEvents
abstract class CatalogueContract {

    /** The first version of every bundled sheet. */
    static final List<String> BUNDLED =
            Sheets.bundled().stream().map(sheet -> sheet.code() + " v1").toList();

    private static final String ACTOR = "10001";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private SheetVersions versions;

    @Autowired
    private BundledSheets bundled;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private EntityManager entities;

    private SheetVersion newest(String code) {
        return catalogue.versionsOf(code).get(0);
    }

    private SheetVersion imported(String yaml) {
        SheetImport outcome = catalogue.importYaml(yaml, ACTOR);
        assertThat(outcome).isInstanceOf(Imported.class);
        return ((Imported) outcome).version();
    }

    /** Reads the row again instead of looking at the object in hand. */
    private SheetVersion stored(SheetVersion version) {
        entities.flush();
        entities.clear();
        return catalogue.find(version.getId()).orElseThrow();
    }

    @Test
    void holds_the_bundled_sheets_as_drafts_from_the_start() throws Exception {
        assertThat(catalogue.all())
                .extracting(SheetVersion::toString)
                .contains("repair-technician v1", "usc-director v1")
                .containsExactlyInAnyOrderElementsOf(BUNDLED);
        assertThat(catalogue.all()).extracting(SheetVersion::getStatus).containsOnly(SheetStatus.DRAFT);

        bundled.load();

        assertThat(catalogue.all()).hasSameSizeAs(BUNDLED);
    }

    @Test
    void does_not_load_a_bundled_sheet_again_over_a_newer_version_of_the_house() throws Exception {
        imported(Sheets.changed("minor, points: 2", "minor, points: 3"));

        bundled.load();

        assertThat(catalogue.versionsOf("repair-technician"))
                .extracting(SheetVersion::getVersion)
                .containsExactly(2, 1);
    }

    @Test
    void changes_nothing_when_the_same_content_comes_again() {
        SheetVersion before = newest("repair-technician");

        assertThat(catalogue.importYaml(Sheets.completedYaml().replace("\n", "\r\n"), ACTOR))
                .isEqualTo(new Imported(before, false));
    }

    @Test
    void keeps_another_content_as_the_next_version() {
        String yaml = Sheets.changed("minor, points: 2", "minor, points: 3");

        SheetVersion second = stored(imported(yaml));

        assertThat(second.getVersion()).isEqualTo(2);
        assertThat(second.getStatus()).isEqualTo(SheetStatus.DRAFT);
        assertThat(second.getYaml()).isEqualTo(yaml);
        assertThat(second.getCreatedAt()).isEqualTo(CatalogueSlice.NOW);
        assertThat(second.getCreatedBy()).isEqualTo(ACTOR);
        assertThat(catalogue.definition(second)).isEqualTo(Sheets.read(yaml));
    }

    @Test
    void saves_nothing_of_a_text_that_is_no_sheet() {
        assertThat(catalogue.importYaml("code: x", ACTOR)).isInstanceOf(Rejected.class);
        assertThat(versions.count()).isEqualTo(BUNDLED.size());
    }

    @Test
    void publishes_the_completed_sheet_for_its_position_and_says_so_once() {
        SheetVersion draft = newest("repair-technician");

        assertThat(catalogue.publish(draft.getId(), ACTOR)).isInstanceOf(Published.class);
        assertThat(catalogue.publish(draft.getId(), "10002")).isInstanceOf(Published.class);

        SheetVersion published = stored(draft);
        assertThat(published.getStatus()).isEqualTo(SheetStatus.PUBLISHED);
        assertThat(published.getPublishedAt()).isEqualTo(CatalogueSlice.NOW);
        assertThat(published.getPublishedBy()).isEqualTo(ACTOR);
        assertThat(catalogue.published("repair-technician")).contains(published);
        assertThat(catalogue.publishedForPosition("repair-technician")).contains(published);
        assertThat(events.stream(SheetPublished.class)).containsExactly(new SheetPublished(draft.getId()));
    }

    @Test
    void asks_why_a_sheet_is_published_that_the_linter_warns_of_and_keeps_the_reason() {
        SheetVersion draft = newest("usc-monitoring-supervisor");

        assertThat(catalogue.publish(draft.getId(), ACTOR, "  "))
                .isInstanceOfSatisfying(ReasonNeeded.class, needed -> assertThat(needed.warnings())
                        .extracting(Finding::code)
                        .contains("formula-inverted"));
        assertThat(stored(draft).getStatus()).isEqualTo(SheetStatus.DRAFT);

        assertThat(catalogue.publish(draft.getId(), ACTOR, " 算式已核对 ")).isInstanceOf(Published.class);
        assertThat(stored(draft).getPublishingReason()).isEqualTo("算式已核对");
    }

    @Test
    void keeps_no_reason_where_nothing_was_warned_of() {
        SheetVersion draft = newest("repair-technician");

        catalogue.publish(draft.getId(), ACTOR, "because");

        assertThat(stored(draft).getPublishingReason()).isNull();
    }

    @Test
    void refuses_to_publish_the_printed_sheet_and_keeps_the_reason() {
        SheetVersion draft = newest("repair-technician-printed");

        NotPublished refused = (NotPublished) catalogue.publish(draft.getId(), ACTOR);

        SheetVersion kept = stored(draft);
        assertThat(kept.getStatus()).isEqualTo(SheetStatus.DRAFT);
        assertThat(kept.getRefusedAt()).isEqualTo(CatalogueSlice.NOW);
        assertThat(kept.getRefusedBy()).isEqualTo(ACTOR);
        assertThat(catalogue.refusal(kept)).isEqualTo(refused.findings());
        assertThat(refused.findings()).contains(Finding.error("weights-sum", null, "65", "100"));
        assertThat(events.stream(SheetPublished.class)).isEmpty();
    }

    @Test
    void retires_the_version_before_when_the_next_one_is_published() {
        SheetVersion first = newest("repair-technician");
        catalogue.publish(first.getId(), ACTOR);
        SheetVersion second = imported(Sheets.changed("minor, points: 2", "minor, points: 3"));

        catalogue.publish(second.getId(), "10002");

        assertThat(stored(first).getStatus()).isEqualTo(SheetStatus.RETIRED);
        assertThat(stored(first).getRetiredBy()).isEqualTo("10002");
        assertThat(catalogue.published("repair-technician"))
                .map(SheetVersion::getVersion)
                .contains(2);
        assertThat(catalogue.definition(stored(first))).isEqualTo(Sheets.completed());
        assertThat(catalogue.publish(first.getId(), ACTOR))
                .isEqualTo(new NotPublished(List.of(Finding.error("retired", null, "1"))));
    }

    @Test
    void gives_a_position_no_second_sheet() {
        catalogue.publish(newest("repair-technician").getId(), ACTOR);
        SheetVersion other = imported(Sheets.changed("code: repair-technician", "code: rival"));

        assertThat(catalogue.publish(other.getId(), ACTOR))
                .isEqualTo(new NotPublished(List.of(Finding.error("position-taken", null, "repair-technician"))));
    }

    @Test
    void keeps_the_content_of_a_published_version_even_from_its_own_module() throws ReflectiveOperationException {
        SheetVersion version = newest("repair-technician");
        catalogue.publish(version.getId(), ACTOR);
        var yaml = SheetVersion.class.getDeclaredField("yaml");
        yaml.setAccessible(true);

        yaml.set(version, "code: forged");

        assertThat(stored(version).getYaml()).isEqualTo(Sheets.completedYaml());
    }

    @Test
    void gives_the_scorer_only_a_complete_sheet() {
        assertThat(catalogue.scoringSheet(catalogue.definition(newest("repair-technician"))))
                .isEqualTo(Sheets.scoring());
        SheetDefinition incomplete = catalogue.definition(newest("repair-technician-printed"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.scoringSheet(incomplete))
                .withMessageContaining("L04");
    }

    @Test
    void knows_no_version_that_nobody_imported() {
        assertThat(catalogue.find(-1)).isEmpty();
        assertThat(catalogue.published("unheard-of")).isEmpty();
        assertThatThrownBy(() -> catalogue.publish(-1, ACTOR)).isInstanceOf(NoSuchElementException.class);
    }
}
