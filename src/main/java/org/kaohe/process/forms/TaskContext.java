package org.kaohe.process.forms;

/**
 * The task a form belongs to.
 *
 * @param element the model's id of the task, such as {@code UserTask_SignResult}
 * @param businessKey the appraisal's number or the period's code
 * @param processInstanceId the running instance, which the aggregate knows too
 * @param user the person at the form; empty for code without a person
 */
public record TaskContext(String element, String businessKey, String processInstanceId, String user) {}
