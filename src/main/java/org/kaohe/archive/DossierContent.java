package org.kaohe.archive;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Objections;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.organisation.People;
import org.kaohe.period.Periods;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.stereotype.Component;

/**
 * What a dossier holds, as canonical JSON: sorted keys, UTF-8, exact numbers as text. The confidential part holds what was
 * said in the interview and in an objection, so that it can be kept apart.
 */
@Component
class DossierContent {

    private final CaseFiles files;
    private final Objections objections;
    private final SigningConfirmations confirmations;
    private final Catalogue catalogue;
    private final People people;
    private final Periods periods;
    private final ObjectMapper json;

    DossierContent(
            CaseFiles files,
            Objections objections,
            SigningConfirmations confirmations,
            Catalogue catalogue,
            People people,
            Periods periods,
            List<com.fasterxml.jackson.databind.Module> modules) {
        this.files = files;
        this.objections = objections;
        this.confirmations = confirmations;
        this.catalogue = catalogue;
        this.people = people;
        this.periods = periods;
        this.json = JsonMapper.builder()
                .addModules(modules)
                .addModules(new JavaTimeModule(), new Jdk8Module())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withConfigOverride(
                        BigDecimal.class,
                        override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .build();
    }

    byte[] body(Appraisal appraisal) {
        String number = appraisal.getNumber();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("format", "kaohe-dossier-body-1");
        body.put("number", number);
        body.put("state", appraisal.getState());
        body.put("round", appraisal.getRound());
        body.put("openedAt", appraisal.getOpenedAt());
        body.put("person", people.find(appraisal.getPersonNumber()).map(DossierContent::person));
        body.put("position", appraisal.getSegment());
        body.put("department", appraisal.getDepartmentCode());
        body.put("superior", appraisal.getSuperior());
        body.put("leader", appraisal.getLeader());
        body.put("head", appraisal.getHead());
        body.put("period", period(appraisal));
        body.put("sheet", sheet(appraisal));
        body.put("selfNotSubmitted", appraisal.isSelfNotSubmitted());
        body.put("ratings", files.ratings(number));
        body.put("scores", files.scores(number));
        body.put("official", appraisal.getOfficial());
        body.put("grade", appraisal.getGrade());
        body.put("recognised", appraisal.isRecognised());
        body.put("extras", files.extras(number));
        body.put("panel", objections.panel(number));
        body.put("decision", files.decision(number));
        body.put("cancelledBy", appraisal.getCancelledBy());
        body.put("cancelReason", appraisal.getCancelReason());
        body.put("deadlines", files.visits(number));
        body.put("serviceOrders", files.orders(number));
        body.put("log", files.log(number));
        return bytes(body);
    }

    byte[] confidential(Appraisal appraisal) {
        Map<String, @Nullable Object> part = new LinkedHashMap<>();
        part.put("format", "kaohe-dossier-confidential-1");
        part.put("number", appraisal.getNumber());
        part.put("interviews", files.interviews(appraisal.getNumber()));
        part.put("signatures", files.signatures(appraisal.getNumber()));
        part.put("confirmations", confirmations.of(appraisal.getNumber()));
        return bytes(part);
    }

    private static Map<String, @Nullable Object> person(org.kaohe.organisation.Person person) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("number", person.getNumber());
        facts.put("name", person.getName());
        facts.put("grade", person.getGrade());
        facts.put("hired", person.getHireDate());
        facts.put("stage", person.getStage());
        return facts;
    }

    private Map<String, @Nullable Object> period(Appraisal appraisal) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("code", appraisal.getPeriodCode());
        periods.find(appraisal.getPeriodId()).ifPresent(period -> {
            facts.put("kind", period.getKind());
            facts.put("from", period.getFromDate());
            facts.put("to", period.getToDate());
        });
        return facts;
    }

    private Map<String, @Nullable Object> sheet(Appraisal appraisal) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        catalogue.find(appraisal.getSheetVersionId()).ifPresent(version -> {
            facts.put("code", version.getCode());
            facts.put("version", version.getVersion());
            facts.put("sha256", version.getSha256());
        });
        return facts;
    }

    byte[] bytes(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dossier cannot be written as JSON", e);
        }
    }
}
