package org.kaohe.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a case is to change, and what it rests on. */
@Embeddable
class CaseContent {

    @Embedded
    private @Nullable Terms terms;

    private @Nullable String termsText;

    private @Nullable LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable DismissalRoute route;

    @Enumerated(EnumType.STRING)
    private @Nullable Protection protection;

    private @Nullable LocalDate endsOn;

    private @Nullable String nextCase;

    CaseContent() {}

    CaseContent(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    void draft(TermsDraft draft) {
        terms = draft.terms();
        effectiveOn = draft.effectiveOn();
        verdict = draft.renewal();
        termsText = draft.text();
    }

    /** Goals of a plan, or the reason of a decision. */
    void explain(String text) {
        termsText = text;
    }

    void ground(@Nullable DismissalRoute found, @Nullable Protection checked, @Nullable LocalDate effective) {
        route = found == null ? route : found;
        protection = checked == null ? protection : checked;
        effectiveOn = effective == null ? effectiveOn : effective;
    }

    void restore(@Nullable DismissalRoute found, @Nullable Protection checked, @Nullable LocalDate effective) {
        route = found;
        protection = checked;
        effectiveOn = effective;
    }

    void decide(Verdict reached, @Nullable LocalDate effective) {
        verdict = reached;
        effectiveOn = effective == null ? effectiveOn : effective;
    }

    void continuedBy(String number) {
        nextCase = number;
    }

    Terms terms() {
        return terms == null ? Terms.NONE : terms;
    }

    @Nullable
    String termsText() {
        return termsText;
    }

    @Nullable
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    @Nullable
    DismissalRoute route() {
        return route;
    }

    @Nullable
    Protection protection() {
        return protection;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    String nextCase() {
        return nextCase;
    }
}
