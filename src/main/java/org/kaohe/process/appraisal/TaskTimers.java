package org.kaohe.process.appraisal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets the timers of a task follow its moved due date. One that waits is computed anew; a reminder or an escalation that
 * has fired is gone from the engine, and its timeout listener is armed once more.
 */
@Component
public class TaskTimers {

    private final ProcessEngine engine;

    TaskTimers(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    public void follow(String taskId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .timers()
                    .list()
                    .stream()
                    .map(Job::getId)
                    .forEach(job -> engine.getManagementService().recalculateJobDuedate(job, false));
            armFired(task);
            return task;
        });
    }

    private static void armFired(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        Set<String> waiting = execution.getJobs().stream()
                .filter(job -> TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType()))
                .map(TaskTimers::listener)
                .collect(Collectors.toSet());
        Map<String, TimerDeclarationImpl> declared = TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(
                        execution.getActivity())
                .getOrDefault(task.getTaskDefinitionKey(), Map.of());
        declared.forEach((listener, timer) -> {
            if (!waiting.contains(listener)) {
                timer.createTimerInstance(execution);
            }
        });
    }

    private static String listener(JobEntity job) {
        return ((TimerJobConfiguration) job.getJobHandlerConfiguration()).getTimerElementSecondaryKey();
    }
}
