package org.kaohe.organisation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports the company from CSV files; the columns are described in {@code src/docs/people-import.md}.
 *
 * <p>Rows add or change, never delete: what a file does not mention stays as it is. A file with any problem changes
 * nothing; the same file again changes nothing.
 */
@Service
public class PeopleImport {

    private final Map<ImportKind, FileImport> imports;
    private final ImportLogRepository log;
    private final Clock clock;

    PeopleImport(List<FileImport> imports, ImportLogRepository log, Clock clock) {
        this.imports = imports.stream().collect(toUnmodifiableMap(FileImport::kind, Function.identity()));
        this.log = log;
        this.clock = clock;
    }

    /** What applying the file would do; saves nothing. */
    @Transactional(readOnly = true)
    public ImportReport check(ImportKind kind, byte[] csv) {
        return run(kind, csv, false);
    }

    /** Saves the file and who applied it, or nothing when the file has a problem; one import at a time. */
    @Transactional
    public ImportReport apply(ImportKind kind, byte[] csv, String actor) {
        log.waitForTurn();
        ImportReport report = run(kind, csv, true);
        if (report.added() + report.changed() > 0) {
            log.save(new ImportLog(kind, actor, clock.instant(), sha256(csv), report));
        }
        return report;
    }

    private ImportReport run(ImportKind kind, byte[] csv, boolean save) {
        FileImport file = imports.get(kind);
        if (file == null) {
            throw new IllegalArgumentException("No import for " + kind);
        }
        return file.run(csv, save);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
