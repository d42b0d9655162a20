package org.kaohe.process.outcome;

/** Reminds whoever a case waits for. */
@Component
class CaseReminder implements TaskListener {

    private final CaseKey keys;
    private final CaseDeadlines deadlines;

    CaseReminder(CaseKey keys, CaseDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        deadlines.remind(keys.number(task.getExecution()), CaseKey.step(task.getTaskDefinitionKey()));
    }
}
