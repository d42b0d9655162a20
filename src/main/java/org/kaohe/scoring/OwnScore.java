package org.kaohe.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one of several raters of the same sheet gives by themselves.
 *
 * @param role name of the role as the explanation calls it
 * @param share relative to the shares of the others
 * @param score without plus, minus and veto, which belong to the combination
 */
public record OwnScore(String role, BigFraction share, ScoreResult score) {

    RaterShare shared() {
        return new RaterShare(role, share, true, java.util.List.of(score.total()));
    }
}
