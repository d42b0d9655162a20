package org.kaohe.process.forms;

import org.jspecify.annotations.Nullable;

/**
 * Which task's form is being submitted by this thread. The engine completes a task in the same command that submits its
 * form, so the completion can insist that the form came first.
 */
public final class SubmittedForm {

    private static final ThreadLocal<@Nullable String> TASK = new ThreadLocal<>();

    private SubmittedForm() {}

    public static void of(String taskId) {
        TASK.set(taskId);
    }

    static boolean take(String taskId) {
        boolean submitted = taskId.equals(TASK.get());
        TASK.remove();
        return submitted;
    }

    static void forget() {
        TASK.remove();
    }
}
