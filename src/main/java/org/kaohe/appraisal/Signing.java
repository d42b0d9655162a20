package org.kaohe.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The result before the appraised person: signed, objected to once, refused before a witness, or left lying. */
@Service
@Transactional
public class Signing {

    private static final int LONGEST_LINE_GROUNDS = 2000;

    private final Desk desk;
    private final Authority authority;
    private final SignatureRepository signatures;
    private final Ratings ratings;
    private final FrozenSheets sheets;
    private final Json json;
    private final ZoneId zone;

    Signing(
            Desk desk,
            Authority authority,
            SignatureRepository signatures,
            Ratings ratings,
            FrozenSheets sheets,
            Json json,
            @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        this.desk = desk;
        this.authority = authority;
        this.signatures = signatures;
        this.ratings = ratings;
        this.sheets = sheets;
        this.json = json;
        this.zone = zone;
    }

    public Optional<Refusal> sign(String number, String actor) {
        return desk.atStep(number, actor, Step.SIGN_RESULT, turn -> {
            signatures.save(SignatureRow.signed(turn.appraisal(), actor, turn.now()));
            turn.appraisal().progress().signed();
            desk.completed(turn, Step.SIGN_RESULT, LogKind.SIGNED);
        });
    }

    /**
     * Objects, once, to the whole result with its grounds, or to lines with the grounds of each; a panel answers. After the
     * answer the person signs, refuses, or lets the last day pass. The field of a problem of a line is the line's code.
     *
     * @param grounds of the whole; may be missing where lines are contested
     * @param lines the grounds by the code of the contested line; empty where the whole result is meant
     */
    public Optional<Refusal> object(String number, String actor, @Nullable String grounds, Map<String, String> lines) {
        return desk.atStep(number, actor, Step.SIGN_RESULT, turn -> {
            String text = lines.isEmpty()
                    ? turn.required("grounds", grounds, Turn.LONGEST_TEXT)
                    : turn.optional("grounds", grounds, Turn.LONGEST_TEXT);
            if (!turn.appraisal().progress().mayObject()) {
                turn.refuse("grounds", "objection-twice");
            }
            Map<String, String> ofLines = new TreeMap<>();
            lines.forEach((line, typed) -> ofLines.put(line, lineGrounds(turn, line, typed)));
            if (turn.clean()) {
                signatures.save(SignatureRow.objected(
                        turn.appraisal(), actor, turn.now(), text, json.write(ofLines), lines.keySet()));
                turn.appraisal().progress().objected();
                desk.completed(turn, Step.SIGN_RESULT, LogKind.OBJECTED);
            }
        });
    }

    private String lineGrounds(Turn turn, String code, String typed) {
        SheetLine line = sheets.of(turn.appraisal()).definition().line(code).orElse(null);
        if (line == null) {
            turn.refuse("lines", "line-unknown", code);
        } else if (typed.isBlank()) {
            turn.refuse(code, "line-grounds-missing", line.nameZh(), line.nameEn(), code);
        } else if (typed.strip().length() > LONGEST_LINE_GROUNDS) {
            turn.refuse(
                    code, "line-grounds-too-long", line.nameZh(), line.nameEn(), String.valueOf(LONGEST_LINE_GROUNDS));
        }
        return typed.strip();
    }

    /** The superior or HR records before a witness that the person will not sign; it counts like a signature. */
    public Optional<Refusal> refuseSignature(String number, String actor, @Nullable String witness) {
        return desk.open(number, actor, turn -> {
            Appraisal appraisal = turn.appraisal();
            if (appraisal.getStep() != Step.SIGN_RESULT) {
                turn.refuse("", "wrong-step");
            } else if (authority.ownAppraisal(actor, appraisal)) {
                turn.refuse("", "own-appraisal");
            } else if (!actor.equals(appraisal.getSuperior()) && !authority.holds(actor, Role.HR)) {
                turn.refuse("", "superior-or-hr-only");
            } else {
                authority.checkWitness(turn, "witness", witness == null ? "" : witness.strip());
            }
            if (turn.clean() && witness != null) {
                signatures.save(SignatureRow.refused(appraisal, actor, turn.now(), witness.strip()));
                appraisal.progress().signed();
                desk.completed(turn, Step.SIGN_RESULT, LogKind.SIGNATURE_REFUSED);
            }
        });
    }

    /** "Not signed after n days", recorded, and the appraisal goes on. Does nothing when the step is over. */
    public void signatureLapsed(String number) {
        Appraisal appraisal = desk.lock(number);
        if (appraisal.getStep() == Step.SIGN_RESULT) {
            Instant now = desk.now();
            int days = Math.toIntExact(
                    ChronoUnit.DAYS.between(day(desk.visit(appraisal).enteredAt()), day(now)));
            signatures.save(SignatureRow.lapsed(appraisal, now, days));
            appraisal.progress().signed();
            desk.completed(appraisal, Step.SIGN_RESULT, null, now, LogKind.SIGNATURE_LAPSED, String.valueOf(days));
        }
    }

    /** HR sends the result back to the superior, which opens a new round, or upholds it. */
    public Optional<Refusal> answerObjection(String number, String actor, boolean sendBack, @Nullable String reason) {
        return desk.atStep(number, actor, Step.HANDLE_OBJECTION, turn -> {
            String why = turn.reason(reason);
            if (turn.clean()) {
                Appraisal appraisal = turn.appraisal();
                signatures.findByAppraisalOrderById(appraisal).stream()
                        .filter(SignatureRow::awaitsAnswer)
                        .forEach(objection -> objection.answer(sendBack, why, actor, turn.now()));
                appraisal.progress().objectionAnswered(sendBack);
                if (sendBack) {
                    ratings.supersede(appraisal, RaterRole.SUPERIOR);
                    ratings.supersede(appraisal, RaterRole.SECOND);
                    appraisal.result().newRound();
                }
                LogKind kind = sendBack ? LogKind.OBJECTION_SENT_BACK : LogKind.OBJECTION_DISMISSED;
                desk.completed(turn, Step.HANDLE_OBJECTION, kind);
            }
        });
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
