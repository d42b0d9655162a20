package org.kaohe.process.forms;

import java.util.Optional;

/** Says in a few words what a business key is about. */
public interface Subject {

    Optional<String> title(String businessKey);
}
