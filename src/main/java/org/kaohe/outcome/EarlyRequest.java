package org.kaohe.outcome;

import java.time.LocalDate;

/**
 * The head of a department wants a confirmation decided before its time.
 *
 * @param head number of the head of the person's department; empty where there is none
 * @param from the first day on which it may be asked for
 */
record EarlyRequest(OutcomeCase found, String actor, String head, LocalDate from, LocalDate today) {}
