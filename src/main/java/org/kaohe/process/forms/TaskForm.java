package org.kaohe.process.forms;

import java.util.Map;
import java.util.Set;

/** What stands behind the form of one kind of task: the values it shows, and where the submitted ones go. */
public interface TaskForm {

    /** The model's ids of the tasks that show this form. */
    Set<String> elements();

    /** May this person see the prefilled values? */
    boolean mayOpen(TaskContext task);

    /** Values by field; shown, never stored. Lists and maps become JSON. */
    Map<String, Object> values(TaskContext task);

    /** Is submitting this form a signature? Then the person confirms it with their password first, whatever they answer. */
    default boolean signs() {
        return false;
    }

    /**
     * Takes what was submitted straight to the domain.
     *
     * @throws FormRefused with every problem; the task stays open and nothing is kept
     */
    void submit(TaskContext task, FormValues values);
}
