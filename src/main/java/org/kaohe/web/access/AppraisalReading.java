package org.kaohe.web.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.ScoreFile;
import org.kaohe.appraisal.StepVisit;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way by which pages and REST read an appraisal. Every look at somebody else's is logged, refused ones too. */
@Service
@Transactional(readOnly = true)
public class AppraisalReading {

    private static final Logger LOOKS = LoggerFactory.getLogger("kaohe.looks");

    private final Appraisals appraisals;
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final AppraisalAccess access;

    AppraisalReading(Appraisals appraisals, CaseFiles files, Catalogue catalogue, AppraisalAccess access) {
        this.appraisals = appraisals;
        this.files = files;
        this.catalogue = catalogue;
        this.access = access;
    }

    /**
     * The appraisal as the viewer may see it.
     *
     * @throws NotFound when there is none of this number
     * @throws NotAllowed when the viewer may not see it
     */
    public AppraisalView read(String number, String viewer) {
        Appraisal appraisal = appraisals.find(number).orElseThrow(NotFound::new);
        Sight sight = check(appraisal, viewer);
        List<ScoreFile> scores = files.scores(number);
        SheetVersion version = catalogue.find(appraisal.getSheetVersionId()).orElseThrow();
        return sight == Sight.FULL ? full(appraisal, scores, version) : own(appraisal, scores, version);
    }

    /** Checks and logs a look at the dossier. */
    public void dossier(String number, String viewer) {
        check(appraisals.find(number).orElseThrow(NotFound::new), viewer);
        LOOKS.info("{} opened the dossier of {}", viewer, number);
    }

    /** Checks and logs a look at a service order. */
    public void orders(String number, String viewer) {
        check(appraisals.find(number).orElseThrow(NotFound::new), viewer);
    }

    private Sight check(Appraisal appraisal, String viewer) {
        Optional<Sight> sight = access.of(appraisal, viewer);
        if (sight.isEmpty()) {
            LOOKS.warn("{} was refused to see {}", viewer, appraisal.getNumber());
            throw new NotAllowed();
        }
        if (sight.get() == Sight.FULL) {
            LOOKS.info("{} looked at {}", viewer, appraisal.getNumber());
        }
        return sight.get();
    }

    private AppraisalView full(Appraisal appraisal, List<ScoreFile> scores, SheetVersion version) {
        String number = appraisal.getNumber();
        return new AppraisalView(
                appraisal,
                Sight.FULL,
                version,
                catalogue.definition(version).forGrade(appraisal.getPersonGrade()),
                files.ratings(number),
                scores,
                files.extras(number),
                files.interviews(number),
                files.signatures(number),
                files.decision(number).orElse(null),
                current(appraisal),
                files.log(number));
    }

    private AppraisalView own(Appraisal appraisal, List<ScoreFile> scores, SheetVersion version) {
        String number = appraisal.getNumber();
        OwnPart own = OwnPart.after(scores);
        return new AppraisalView(
                appraisal,
                Sight.OWN,
                version,
                catalogue.definition(version).forGrade(appraisal.getPersonGrade()),
                own.ratings(files.ratings(number)),
                scores,
                own.extras(files.extras(number)),
                files.interviews(number),
                files.signatures(number),
                own.decision(files.decision(number)),
                current(appraisal),
                own.log(files.log(number)));
    }

    private @Nullable StepVisit current(Appraisal appraisal) {
        if (appraisal.getStep() == null) {
            return null;
        }
        return files.visits(appraisal.getNumber()).stream()
                .filter(visit -> visit.completedAt() == null && visit.step() == appraisal.getStep())
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
