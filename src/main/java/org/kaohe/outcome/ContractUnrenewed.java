package org.kaohe.outcome;

/** The last day of a contract has come, and HR has given up the renewal that this case was about. */
public record ContractUnrenewed(String number) {}
