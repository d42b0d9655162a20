package org.kaohe.process.conventions;

import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Where a model or form departs from a convention, and how. */
record Violation(String element, String problem) {

    static Violation of(BaseElement element, String problem) {
        return new Violation(element.getId(), problem);
    }

    @Override
    public String toString() {
        return element + " " + problem;
    }
}
