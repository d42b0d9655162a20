package org.kaohe.process.forms;

/**
 * The task a form belongs to.
 *
 * @param id the engine's id of this one task
 * @param element the model's id of the task, such as {@code UserTask_SignResult}
 * @param businessKey the appraisal's number, the period's code or the case's number
 * @param processInstanceId the running instance, which the aggregate knows too; of a called one the outermost
 * @param user the person at the form; empty for code without a person
 */
public record TaskContext(String id, String element, String businessKey, String processInstanceId, String user) {}
