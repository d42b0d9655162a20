package org.kaohe.organisation;

/** A person was added or changed; published in the transaction that saves them. */
public record PersonSaved(String number) {}
