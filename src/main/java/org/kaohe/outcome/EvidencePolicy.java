package org.kaohe.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaohe.period.Problem;

/** One reason why an item of evidence may not be recorded. */
enum EvidencePolicy {
    AN_ITEM_IS_CHOSEN("item", "item-missing") {
        @Override
        boolean allows(EvidenceRequest r) {
            return r.entry().item() != null;
        }
    },
    THE_ITEM_BELONGS_TO_THE_KIND_OF_CASE("item", "not-here") {
        @Override
        boolean allows(EvidenceRequest r) {
            EvidenceItem item = r.entry().item();
            return item == null || item.belongsTo(r.kind());
        }
    },
    A_RATING_IS_AN_APPRAISAL_OF_THE_PERSON("reference", "no-such-appraisal") {
        @Override
        boolean allows(EvidenceRequest r) {
            EvidenceItem item = r.entry().item();
            return item == null || !item.isRating() || r.entry().reference() == null || r.theirs();
        }
    },
    A_DOCUMENT_HAS_A_DATE("dated", "date-missing") {
        @Override
        boolean allows(EvidenceRequest r) {
            return r.entry().dated() != null;
        }
    },
    NO_DOCUMENT_IS_OF_TOMORROW("dated", "date-in-future") {
        @Override
        boolean allows(EvidenceRequest r) {
            return r.entry().dated() == null || !r.entry().dated().isAfter(r.today());
        }
    },
    AN_AMOUNT_IS_NOT_NEGATIVE("amount", "amount-negative") {
        @Override
        boolean allows(EvidenceRequest r) {
            BigDecimal amount = r.entry().amount();
            return amount == null || amount.signum() >= 0 && amount.scale() <= 2;
        }
    };

    static final List<EvidencePolicy> ALL = List.of(values());

    private final String field;
    private final String key;

    EvidencePolicy(String field, String key) {
        this.field = field;
        this.key = key;
    }

    abstract boolean allows(EvidenceRequest request);

    /** Empty: allowed. Otherwise: refused, because; the problem can name the reference. */
    Optional<Problem> refuses(EvidenceRequest request) {
        String reference = request.entry().reference();
        return allows(request)
                ? Optional.empty()
                : Optional.of(Problem.of(field, "outcome.problem." + key, reference == null ? "" : reference));
    }
}
