package org.kaohe.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a case holds, for whoever may read it: that is for the caller to check. */
@Service
@Transactional(readOnly = true)
public class OutcomeFiles {

    private final CaseDesk desk;
    private final ApprovalRepository approvals;
    private final EvidenceRepository evidence;
    private final CheckRepository checks;
    private final CaseLogRepository log;
    private final Grounds grounds;
    private final Gate gate;
    private final CaseAuthority authority;

    OutcomeFiles(
            CaseDesk desk,
            ApprovalRepository approvals,
            EvidenceRepository evidence,
            CheckRepository checks,
            CaseLogRepository log,
            Grounds grounds,
            Gate gate,
            CaseAuthority authority) {
        this.desk = desk;
        this.approvals = approvals;
        this.evidence = evidence;
        this.checks = checks;
        this.log = log;
        this.grounds = grounds;
        this.gate = gate;
        this.authority = authority;
    }

    public List<ApprovalFile> approvals(String number) {
        return approvals.findByOutcomeCaseOrderById(desk.get(number)).stream()
                .map(ApprovalRow::view)
                .toList();
    }

    public List<EvidenceFile> evidence(String number) {
        return evidence.findByOutcomeCaseOrderById(desk.get(number)).stream()
                .map(EvidenceRow::view)
                .toList();
    }

    public List<CheckFile> checks(String number) {
        return checks.findByOutcomeCaseOrderByPlace(desk.get(number)).stream()
                .map(CheckRow::view)
                .toList();
    }

    public List<CaseLogEntry> log(String number) {
        return log.findByOutcomeCaseOrderBySequence(desk.get(number)).stream()
                .map(CaseLogRow::view)
                .toList();
    }

    /** What the gate still misses; empty where there is no gate, or nothing is missing. */
    public List<Problem> missing(String number) {
        OutcomeCase found = desk.get(number);
        return found.getState() == CaseState.OPEN && grounds.needed(found) ? gate.missing(found) : List.of();
    }

    /** Everybody the current step waits for. */
    public List<String> awaited(String number) {
        OutcomeCase found = desk.get(number);
        return found.getStep() == null
                ? List.of()
                : authority.awaited(found, desk.visit(found).assignment());
    }

    /** For whom the case waits now; null between steps and at its end. */
    public @Nullable OpenCaseTask waiting(String number) {
        OutcomeCase found = desk.get(number);
        return found.getStep() == null ? null : desk.visit(found).task();
    }
}
