package org.kaohe.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.kaohe.period.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the sign-off of a sheet version (000, R029; 001, R039, R044). */
@Service
@Transactional
public class SheetSigning {

    private final SignOffRepository signOffs;
    private final SignedSheet sheets;
    private final SigningDesk desk;
    private final SignerRule rule;
    private final Catalogue catalogue;
    private final Schemes schemes;
    private final Clock clock;

    SheetSigning(
            SignOffRepository signOffs,
            SignedSheet sheets,
            SigningDesk desk,
            SignerRule rule,
            Catalogue catalogue,
            Schemes schemes,
            Clock clock) {
        this.signOffs = signOffs;
        this.sheets = sheets;
        this.desk = desk;
        this.rule = rule;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Whether this year's scheme has sheets signed off before they are published. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return schemes.of(LocalDate.now(clock).getYear()).isSheetSignOff();
    }

    /**
     * HR begins to draw up; refused on errors, on warnings without a reason, and while a sign-off of the version is open.
     *
     * @throws java.util.NoSuchElementException when there is no such version
     */
    public Optional<Refusal> begin(long versionId, String actor, @Nullable String reason) {
        SheetVersion sheet = catalogue.find(versionId).orElseThrow();
        List<SignOff> before = signOffs.findByAboutOrderById(SignOff.about(sheet));
        SignOff made = SignOff.ofSheet(sheet, before.size() + 1, actor, ZonedDateTime.now(clock));
        SigningTurn turn = new SigningTurn(made);
        String why = turn.reason(reason);
        if (!rule.holds(actor, Role.HR)) {
            turn.refuse("", "hr-only");
        } else if (before.stream().anyMatch(SignOff::isOpen)) {
            turn.refuse("", "open-already");
        } else {
            turn.problems().addAll(sheets.hindrances(sheet, why));
        }
        if (turn.clean()) {
            made.because(why);
            desk.open(made);
        }
        return turn.answer();
    }
}
