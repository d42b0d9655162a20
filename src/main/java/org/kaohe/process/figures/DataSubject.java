package org.kaohe.process.figures;

import java.util.Optional;
import org.kaohe.figures.DataRequests;
import org.kaohe.process.forms.Subject;
import org.springframework.stereotype.Component;

/** A request is about a department's figures of a period. */
@Component
class DataSubject implements Subject {

    private final DataRequests requests;

    DataSubject(DataRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return requests.find(businessKey)
                .map(request ->
                        request.getDepartmentZh() + " " + request.getDepartmentEn() + " " + request.getPeriodCode());
    }
}
