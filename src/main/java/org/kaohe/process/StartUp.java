package org.kaohe.process;

/** Keeps nodes that start at the same time out of each other's way. */
public interface StartUp {

    /** Waits until no other node holds the start-up lock, and holds it until the caller's transaction ends. */
    void oneNodeAtATime();
}
