package org.kaohe.outcome;

/** The answer to whoever wants to open a case. */
public sealed interface CaseOpening permits CaseOpened, CaseNotOpened {}
