package org.kaohe.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of dossiers on a real database: five are sealed, then something is done to them behind its back. */
@SpringBootTest(classes = ArchiveSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestPropertySource(
        properties = {
            "spring.sql.init.mode=always",
            "spring.sql.init.schema-locations=classpath:db/migration/V6__archive.sql,"
                    + "classpath:db/migration/V9_2__case_dossiers.sql",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
abstract class ChainContract {

    private static final String EMPTY = "0".repeat(64);

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fiveDossiers() {
        jdbc.update("delete from dossier");
        jdbc.update("update archive_head set dossiers = 0, last_digest = ?, last_number = null", EMPTY);
        for (int i = 1; i <= 5; i++) {
            seal("A-" + i);
        }
    }

    @Test
    void an_untouched_chain_is_intact() {
        assertThat(verifier.verify()).isInstanceOfSatisfying(Intact.class, intact -> {
            assertThat(intact.dossiers()).isEqualTo(5);
            assertThat(intact.erased()).isZero();
        });
    }

    @Test
    void sealing_the_same_appraisal_again_gives_the_dossier_it_has() {
        assertThat(seal("A-3")).isEqualTo(3);
        assertThat(jdbc.queryForObject("select count(*) from dossier", Long.class))
                .isEqualTo(5);
    }

    @Test
    void an_erased_dossier_keeps_its_place_and_the_chain_still_verifies() {
        jdbc.update("update dossier set body = null, body_salt = null, confidential = null, confidential_salt = null,"
                + " pdf = null, pdf_salt = null, erased_at = sealed_at, erased_by = '10006' where sequence_number = 2");
        assertThat(verifier.verify()).isInstanceOfSatisfying(Intact.class, intact -> assertThat(intact.erased())
                .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update dossier set body = pdf where sequence_number = 3 | 3 | A-3 | BODY_CHANGED",
                "update dossier set confidential = pdf where sequence_number = 2 | 2 | A-2 | CONFIDENTIAL_CHANGED",
                "update dossier set pdf = body where sequence_number = 5 | 5 | A-5 | PDF_CHANGED",
                "update dossier set pdf = null where sequence_number = 1 | 1 | A-1 | CONTENT_MISSING",
                "update dossier set kind = 'CANCELLED' where sequence_number = 4 | 4 | A-4 | RECORD_CHANGED",
                "update dossier set appraisal_number = 'B-4' where sequence_number = 4 | 4 | B-4 | RECORD_CHANGED",
                "update dossier set retain_until = date '2020-01-01' where sequence_number = 4 | 4 | A-4 | RECORD_CHANGED",
                "update dossier set previous_digest = 'x' where sequence_number = 2 | 2 | A-2 | LINK_BROKEN",
                "delete from dossier where sequence_number = 2 | 2 | A-3 | SEQUENCE_MISSING",
                "delete from dossier where sequence_number = 5 | 5 | A-5 | HEAD_TRUNCATED",
                "update archive_head set dossiers = 4 | 5 | | BEYOND_HEAD",
                "update archive_head set last_digest = 'x' | 5 | A-5 | HEAD_CHANGED",
                "delete from archive_head | 5 | | HEAD_MISSING"
            })
    void every_kind_of_tampering_is_found_and_named(String tampering, long sequence, String number, Break what) {
        jdbc.update(tampering);
        try {
            assertThat(verifier.verify()).isEqualTo(new Broken(sequence, number, what));
        } finally {
            jdbc.update("delete from archive_head");
            jdbc.update("insert into archive_head (id, dossiers, last_digest) values (1, 0, ?)", EMPTY);
        }
    }

    @Test
    void two_swapped_dossiers_are_found() {
        jdbc.update("update dossier set sequence_number = 99 where sequence_number = 2");
        jdbc.update("update dossier set sequence_number = 2 where sequence_number = 3");
        jdbc.update("update dossier set sequence_number = 3 where sequence_number = 99");
        assertThat(verifier.verify()).isEqualTo(new Broken(2, "A-3", Break.LINK_BROKEN));
    }

    @Test
    void sealers_at_the_same_moment_queue_up_and_leave_no_gap() throws Exception {
        ExecutorService sealers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Long>> work = new ArrayList<>();
            for (int i = 1; i <= 12; i++) {
                String number = "C-" + i;
                work.add(() -> seal(number));
            }
            List<Long> sequences = new ArrayList<>();
            for (Future<Long> sealed : sealers.invokeAll(work)) {
                sequences.add(sealed.get());
            }
            assertThat(sequences).containsExactlyInAnyOrder(6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L);
        } finally {
            sealers.shutdown();
        }
        assertThat(verifier.verify().isIntact()).isTrue();
    }

    private long seal(String number) {
        Draft draft = new Draft(
                number,
                DossierKind.APPRAISAL,
                SealedPart.of(("body of " + number).getBytes(StandardCharsets.UTF_8)),
                SealedPart.of(("interview of " + number).getBytes(StandardCharsets.UTF_8)),
                onePage(),
                LocalDate.parse("2028-11-23"));
        return transaction.execute(status -> sealer.append(draft).getSequence());
    }

    private static byte[] onePage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
