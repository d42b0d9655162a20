package org.kaohe.process.engine;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * Full history without anything a person typed: no variables, no form properties, no decision inputs. The second line behind
 * the form handlers, which store no variable in the first place. The level is kept in the database: changing it later
 * refuses to boot.
 */
final class ConfidentialHistory extends AbstractHistoryLevel {

    static final String NAME = "confidential";

    @Override
    public int getId() {
        return 40;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE || type == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return false;
        }
        if (type.getEntityType().equals(HistoryEventTypes.VARIABLE_INSTANCE_CREATE.getEntityType())) {
            return false;
        }
        return HistoryLevel.HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
    }
}
