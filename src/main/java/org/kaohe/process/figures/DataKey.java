package org.kaohe.process.figures;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.figures.DataRequest;
import org.kaohe.figures.DataRequests;
import org.springframework.stereotype.Component;

/** Finds the request that an instance of {@code department-data} runs for. */
@Component
class DataKey {

    private final DataRequests requests;

    DataKey(DataRequests requests) {
        this.requests = requests;
    }

    /** While the instance is being started the request does not know it yet. */
    DataRequest of(DelegateExecution execution) {
        DataRequest request = find(String.valueOf(execution.getProcessBusinessKey()));
        String bound = request.getProcessInstanceId();
        if (bound != null && !bound.equals(execution.getProcessInstanceId())) {
            throw new IllegalStateException(request.getNumber() + " belongs to another process instance");
        }
        return request;
    }

    DataRequest find(String number) {
        return requests.find(number).orElseThrow(() -> new IllegalStateException("No request " + number));
    }
}
