package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.kaohe.scoring.ScoreResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an appraisal holds, for whoever may read it: that is for the caller to check. Rounds and entries in order. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final Desk desk;
    private final CaseTables tables;
    private final Json json;

    CaseFiles(Desk desk, CaseTables tables, Json json) {
        this.desk = desk;
        this.tables = tables;
        this.json = json;
    }

    /** The result of the current round with its explanation; empty until it is calculated. */
    public Optional<ScoreResult> score(String number) {
        Appraisal appraisal = desk.get(number);
        return tables.scores()
                .findByAppraisalAndRound(appraisal, appraisal.getRound())
                .map(row -> row.view(json).result());
    }

    /** The results of all rounds. */
    public List<ScoreFile> scores(String number) {
        return tables.scores().findByAppraisalOrderByRound(desk.get(number)).stream()
                .map(row -> row.view(json))
                .toList();
    }

    /** All ratings, superseded ones included. */
    public List<Rating> ratings(String number) {
        return tables.ratings().findByAppraisalOrderById(desk.get(number)).stream()
                .map(row -> row.view(json))
                .toList();
    }

    public List<ExtrasFile> extras(String number) {
        return tables.extras().findByAppraisalOrderByRound(desk.get(number)).stream()
                .map(ExtrasRow::view)
                .toList();
    }

    public List<InterviewFile> interviews(String number) {
        return tables.interviews().findByAppraisalOrderById(desk.get(number)).stream()
                .map(InterviewRow::view)
                .toList();
    }

    public List<SignatureFile> signatures(String number) {
        return tables.signatures().findByAppraisalOrderById(desk.get(number)).stream()
                .map(row -> row.view(json))
                .toList();
    }

    public Optional<DecisionFile> decision(String number) {
        return tables.decisions().findByAppraisal(desk.get(number)).map(row -> row.view(json));
    }

    public List<StepVisit> visits(String number) {
        return tables.visits().findByAppraisalOrderByEntry(desk.get(number)).stream()
                .map(Visit::view)
                .toList();
    }

    /** Attached service orders, by customer and date; the withdrawn ones among them. */
    public List<ServiceOrder> orders(String number) {
        return tables.orders().of(desk.get(number));
    }

    public List<LogEntry> log(String number) {
        return tables.log().findByAppraisalOrderBySequence(desk.get(number)).stream()
                .map(row -> row.view(json))
                .toList();
    }
}
