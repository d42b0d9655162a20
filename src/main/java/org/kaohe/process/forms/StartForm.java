package org.kaohe.process.forms;

import java.util.Map;

/** What stands behind the form that starts a process. */
public interface StartForm {

    /** The process that this form starts. */
    String process();

    Map<String, Object> values();

    /**
     * Creates the aggregate that the new instance runs for.
     *
     * @return the business key of the new instance
     * @throws FormRefused with every problem; nothing is started
     */
    String submit(String user, String processInstanceId, FormValues values);
}
