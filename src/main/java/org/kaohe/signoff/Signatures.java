package org.kaohe.signoff;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do at the links of a sign-off. Every signature keeps the digest of what lay before the signer. */
@Service
@Transactional
public class Signatures {

    private final SignOffRepository signOffs;
    private final SignedContents contents;
    private final SigningDesk desk;
    private final SignerRule rule;
    private final ApplicationEventPublisher events;

    Signatures(
            SignOffRepository signOffs,
            SignedContents contents,
            SigningDesk desk,
            SignerRule rule,
            ApplicationEventPublisher events) {
        this.signOffs = signOffs;
        this.contents = contents;
        this.desk = desk;
        this.rule = rule;
        this.events = events;
    }

    /**
     * HR signs as the one who drew it up (拟制) and lays it before the first signer.
     *
     * @param reason why in spite of a sheet's warnings, or what was mended after a refusal
     */
    public Optional<Refusal> layBefore(String number, String actor, @Nullable String reason) {
        return at(number, actor, SignLink.DRAW_UP, reason, (turn, why) -> {
            SignOff found = turn.found();
            SignedContent content = contents.of(found);
            turn.problems().addAll(content.hindrances(found, why));
            if (turn.clean()) {
                found.because(why);
                found.drawnUpBy(actor);
                found.shows(content.digest(found));
                desk.write(found, SignLink.DRAW_UP, SignAct.DREW_UP, actor, why);
                List<SignLink> links = SignLink.of(found.getChain());
                desk.enter(found, links.get(0) == SignLink.DRAW_UP ? links.get(1) : links.get(0));
            }
        });
    }

    /** HR gives up what was refused, with a reason: a sheet stays a draft, results stay unsigned. */
    public Optional<Refusal> giveUp(String number, String actor, @Nullable String reason) {
        return at(number, actor, SignLink.DRAW_UP, reason, (turn, why) -> {
            turn.needs(why);
            if (turn.clean()) {
                desk.write(turn.found(), SignLink.DRAW_UP, SignAct.GIVEN_UP, actor, why);
                desk.end(turn.found(), SignOffState.GIVEN_UP);
            }
        });
    }

    /** Somebody signs their link; the last signature brings about what was signed, or is refused because that cannot be. */
    public Optional<Refusal> agree(String number, String actor, SignLink link, @Nullable String reason) {
        return at(number, actor, link, reason, (turn, why) -> {
            SignOff found = turn.found();
            boolean vacant = rule.isVacant(found);
            SignedContent content = contents.of(found);
            if (vacant || SignerRule.isInPlace(found, link)) {
                turn.needs(why);
            }
            if (!content.digest(found).equals(found.getDigest())) {
                turn.refuse("", "changed");
            }
            if (turn.clean() && link == SignLink.APPROVE) {
                turn.problems().addAll(content.takeEffect(found, actor));
            }
            if (turn.clean()) {
                desk.write(found, link, vacant ? SignAct.LEFT_VACANT : SignAct.AGREED, actor, why);
                if (link == SignLink.APPROVE) {
                    desk.tell(SignOffNews.What.APPROVED, found, rule.drawers(found));
                    desk.end(found, SignOffState.APPROVED);
                } else {
                    desk.enter(found, link.next(found.getChain()));
                }
            }
        });
    }

    /** Somebody refuses with a reason: the turn is over, and it is back with whoever drew it up. */
    public Optional<Refusal> refuse(String number, String actor, SignLink link, @Nullable String reason) {
        return at(number, actor, link, reason, (turn, why) -> {
            turn.needs(why);
            if (turn.clean()) {
                desk.write(turn.found(), link, SignAct.REFUSED, actor, why);
                desk.back(turn.found());
            }
        });
    }

    /** HR takes it back from the signers with a reason, because somebody is away for instance. */
    public Optional<Refusal> takeBack(String number, String actor, @Nullable String reason) {
        SignOff found = lock(number);
        SigningTurn turn = new SigningTurn(found);
        String why = turn.reason(reason);
        SignLink link = found.getLink();
        if (!rule.holds(actor, Role.HR)) {
            turn.refuse("", "hr-only");
        } else if (link == null || link == SignLink.DRAW_UP) {
            turn.refuse("", "not-with-signers");
        } else {
            turn.needs(why);
        }
        if (turn.clean() && link != null) {
            desk.write(found, link, SignAct.TAKEN_BACK, actor, why);
            desk.back(found);
            signOffs.flush();
            events.publishEvent(new SignOffMoved(number));
        }
        return turn.answer();
    }

    private Optional<Refusal> at(
            String number,
            String actor,
            SignLink link,
            @Nullable String reason,
            BiConsumer<SigningTurn, @Nullable String> action) {
        SignOff found = lock(number);
        SigningTurn turn = new SigningTurn(found);
        String why = turn.reason(reason);
        if (found.getLink() != link) {
            turn.refuse("", "another-link");
        } else if (!desk.mayAct(found, actor)) {
            turn.refuse("", rule.signers(found).contains(actor) ? "signed-another-link" : "not-yours");
        } else {
            action.accept(turn, why);
        }
        return turn.answer();
    }

    private SignOff lock(String number) {
        return signOffs.lockByNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no sign-off " + number));
    }
}
