package org.kaohe.process;

import java.util.Map;

/** Where a person finds their open tasks in Tasklist. */
public interface TaskLinks {

    /**
     * The open tasks this person may work on, their own and those offered to a group of theirs.
     *
     * @return business key (number of the appraisal, code of the period) to the address of the task in Tasklist, such as
     *     {@code /camunda/app/tasklist/default/#/?task=…}
     */
    Map<String, String> openTaskLinks(String user);
}
