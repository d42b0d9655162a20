package org.kaohe.outcome;

import org.kaohe.period.Refusal;

/** Every reason why a case was not opened. */
public record CaseNotOpened(Refusal refusal) implements CaseOpening {}
