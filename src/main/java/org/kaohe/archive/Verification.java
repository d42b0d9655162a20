package org.kaohe.archive;

/** The answer of a walk along the chain. */
public sealed interface Verification permits Intact, Broken {

    boolean isIntact();
}
