package org.kaohe.process.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.kaohe.process.forms.Bilingual;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How the engine is set up: what it stores, what a person may do, how it retries. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    private static final int SHORTEST_PASSWORD = 10;

    @Bean
    Clock clock(@Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        return new EngineClock(zone);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    ProcessEnginePlugin kaoheEngine(List<BpmnParseListener> parseListeners, Bilingual texts) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomHistoryLevels(new ArrayList<>(List.of(new ConfidentialHistory())));
                engine.setHistory(ConfidentialHistory.NAME);
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(parseListeners));
                engine.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>(List.of(new OnlyByForm(texts))));
                engine.setCustomPreCommandInterceptorsTxRequired(
                        new ArrayList<>(List.of(new SomebodyWasFaster(texts))));
                engine.setDefaultUserPermissionNameForTask("TASK_WORK");
                engine.setEnforceSpecificVariablePermission(true);
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                engine.setFailedJobRetryTimeCycle("R5/PT20S");
                engine.setHistoryRemovalTimeStrategy("start");
                engine.setTaskMetricsEnabled(false);
                engine.setGroupResourceWhitelistPattern("[A-Z_]+|camunda-admin");
                engine.setUserResourceWhitelistPattern("[0-9]{1,20}");
                engine.setEnablePasswordPolicy(true);
                engine.setPasswordPolicy(() -> List.of(new PasswordPolicyLengthRuleImpl(SHORTEST_PASSWORD)));
            }
        };
    }
}
