package violators.web;

import org.camunda.bpm.engine.TaskService;

/** Breaks: only process knows the engine. */
public record EngineInWeb(TaskService tasks) {}
