package org.kaohe.outcome;

import java.util.List;

/** A step of a case is due soon, or late: whom to tell. */
public record CaseStepLate(String number, CaseStep step, boolean overdue, List<String> told) {}
