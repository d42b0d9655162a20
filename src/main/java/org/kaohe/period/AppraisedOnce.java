package org.kaohe.period;

import java.util.List;
import java.util.Optional;

/**
 * Nobody is appraised a second time for the same days unless the first appraisal was cancelled.
 *
 * @param appraised who is appraised in other periods of the same kind and days
 * @param positionChanged whether HR says that the candidate held another position before: the same one still objects
 */
record AppraisedOnce(List<Participant> appraised, boolean positionChanged) implements Eligibility {

    @Override
    public Optional<Reason> against(Candidate candidate) {
        return appraised.stream()
                .filter(known ->
                        known.getPersonNumber().equals(candidate.person().getNumber()))
                .filter(known -> same(known, candidate) || !positionChanged)
                .findFirst()
                .map(known -> Reason.of(
                        same(known, candidate)
                                ? "period.excluded.appraised"
                                : "period.excluded.appraised-in-another-position",
                        String.valueOf(known.getAppraisalNumber())));
    }

    private static boolean same(Participant known, Candidate candidate) {
        return known.getSegment().equals(candidate.person().getPositionCode());
    }
}
