package org.kaohe.appraisal;

import org.springframework.stereotype.Component;

/** The tables under an appraisal. */
@Component
record CaseTables(
        ScoreRepository scores,
        RatingRepository ratings,
        ExtrasRepository extras,
        InterviewRepository interviews,
        SignatureRepository signatures,
        DecisionRepository decisions,
        VisitRepository visits,
        OrderRepository orders,
        LogRepository log) {}
