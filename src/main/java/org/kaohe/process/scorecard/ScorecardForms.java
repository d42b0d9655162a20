package org.kaohe.process.scorecard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetPublished;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.process.StartUp;
import org.kaohe.process.engine.AsSystem;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys a sheet's scorecards and its form for the signature as Camunda Forms, once per version, rater and compiler: with the publication, and again at
 * start-up for sheets that an older compiler compiled.
 */
@Component
public class ScorecardForms {

    private final Catalogue catalogue;
    private final ScorecardCompiler compiler;
    private final SignatureCompiler signatures;
    private final RepositoryService repository;
    private final ObjectMapper json;
    private final AsSystem asSystem;
    private final StartUp startUp;

    ScorecardForms(
            Catalogue catalogue,
            ScorecardCompiler compiler,
            SignatureCompiler signatures,
            @Lazy RepositoryService repository,
            ObjectMapper json,
            AsSystem asSystem,
            StartUp startUp) {
        this.catalogue = catalogue;
        this.compiler = compiler;
        this.signatures = signatures;
        this.repository = repository;
        this.json = json;
        this.asSystem = asSystem;
        this.startUp = startUp;
    }

    @EventListener
    void on(SheetPublished published) {
        deploy(catalogue.find(published.versionId()).orElseThrow());
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    @Transactional
    public void compileAgain() {
        startUp.oneNodeAtATime();
        catalogue.all().stream()
                .filter(version -> version.getStatus() != SheetStatus.DRAFT)
                .forEach(this::deploy);
    }

    private void deploy(SheetVersion version) {
        SheetDefinition sheet = catalogue.definition(version);
        for (RaterRole rater : RaterRole.values()) {
            String key = ScorecardKey.of(version, rater);
            deploy(key, () -> compiler.compile(key, sheet, rater));
        }
        String key = ScorecardKey.ofSignature(version);
        deploy(key, () -> signatures.compile(key, sheet));
    }

    private void deploy(String key, Supplier<Map<String, Object>> compiled) {
        asSystem.run(() -> {
            if (repository.createDeploymentQuery().deploymentName(key).count() == 0) {
                repository
                        .createDeployment()
                        .name(key)
                        .addString(key + ".form", written(key, compiled.get()))
                        .deploy();
            }
        });
    }

    private String written(String key, Map<String, Object> form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The form " + key + " cannot be written", e);
        }
    }
}
