package org.kaohe.signoff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Words;
import org.kaohe.period.Problem;

/** What a kind of sign-off puts before its signers, and what their agreement brings about. */
interface SignedContent {

    SignOffKind kind();

    Words title(SignOff found);

    /** SHA-256 of what there is to sign now. */
    String digest(SignOff found);

    /** What keeps it from being laid before the signers with this reason. */
    List<Problem> hindrances(SignOff found, @Nullable String reason);

    /** Carries out what was approved, or says why it cannot be; called with the last signature. */
    List<Problem> takeEffect(SignOff found, String approver);

    /** The department whose head and leader sign; empty where it is nobody's in particular. */
    Optional<String> department(SignOff found);

    /** The year whose scheme names a substitute. */
    int year(SignOff found);

    /** Whether it is about this person's result and nobody else's. */
    boolean isAboutOnly(SignOff found, String person);
}
