package org.kaohe.process;

import java.util.Optional;

/** Tasks whose form is a signature: the password of whoever signs is asked for on a page of ours, never in Tasklist. */
public interface SigningTasks {

    /** Followed by the task's id, the address of the page that asks for the password. */
    String PAGE = "/sign/";

    /**
     * What is about to be signed.
     *
     * @return empty when there is no such task, it signs nothing, or it is not open to this person
     */
    Optional<SigningTask> find(String taskId, String person);

    /**
     * Checks the password, which counts as an attempt to log in, and keeps that it was right.
     *
     * @return true when the person may now sign this task, once and within ten minutes
     */
    boolean confirm(String taskId, String person, String password);

    /**
     * One task that waits for a signature.
     *
     * @param title the task's name in Tasklist, with whom it is about
     * @param link the task's address in Tasklist
     */
    record SigningTask(String id, String title, String link) {}
}
