package org.kaohe.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Publication.NotPublished;
import org.kaohe.catalogue.Publication.Published;
import org.kaohe.catalogue.Publication.ReasonNeeded;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetImport.Rejected;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.ScoringSheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of the organisation, every version of each. */
@Service
@Transactional
public class Catalogue {

    static final int LONGEST_REASON = 1000;

    private final SheetVersions versions;
    private final Refusals refusals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A content never changes, so what was read from it holds for ever; by digest. */
    private final Map<String, SheetDefinition> definitions = new ConcurrentHashMap<>();

    Catalogue(SheetVersions versions, Refusals refusals, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.refusals = refusals;
        this.events = events;
        this.clock = clock;
    }

    /** Every version of every sheet, by code, the newest version first. */
    @Transactional(readOnly = true)
    public List<SheetVersion> all() {
        return versions.findAllByOrderByCodeAscVersionDesc();
    }

    @Transactional(readOnly = true)
    public Optional<SheetVersion> find(long id) {
        return versions.findById(id);
    }

    /** The versions of one sheet, the newest first. */
    @Transactional(readOnly = true)
    public List<SheetVersion> versionsOf(String code) {
        return versions.findByCodeOrderByVersionDesc(code);
    }

    @Transactional(readOnly = true)
    public Optional<SheetVersion> published(String code) {
        return versions.findByLiveCode(code);
    }

    /** The published sheet that holders of this position are appraised with. */
    @Transactional(readOnly = true)
    public Optional<SheetVersion> publishedForPosition(String positionCode) {
        return versions.findByLivePosition(positionCode);
    }

    /** Reads a text, YAML or JSON, as a sheet without keeping it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SheetReading read(String yaml) {
        return SheetReader.read(yaml);
    }

    /** What is wrong or remarkable about a sheet; it can be published when no finding is an error. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Finding> lint(SheetDefinition definition) {
        return Linter.lint(definition);
    }

    /** The same, and what shows only beside the newest versions of the other sheets, which publishing does not depend on. */
    @Transactional(readOnly = true)
    public List<Finding> lintBesideOthers(SheetDefinition definition) {
        Map<String, SheetDefinition> newest = new LinkedHashMap<>();
        all().forEach(version -> newest.computeIfAbsent(version.getCode(), code -> definition(version)));
        List<Finding> findings = new ArrayList<>(lint(definition));
        findings.addAll(Linter.beside(definition, List.copyOf(newest.values())));
        return findings;
    }

    /** Keeps a text as a new draft version; the content of the newest version again changes nothing. */
    public SheetImport importYaml(String yaml, String actor) {
        SheetText text = SheetText.of(yaml);
        SheetReading reading = SheetReader.read(text.yaml());
        if (reading instanceof SheetUnreadable unreadable) {
            return new Rejected(unreadable.problems());
        }
        SheetDefinition definition = ((SheetRead) reading).definition();
        Optional<SheetVersion> newest = versions.findFirstByCodeOrderByVersionDesc(definition.code());
        if (newest.isPresent() && newest.get().getSha256().equals(text.sha256())) {
            return new Imported(newest.get(), false);
        }
        int number = newest.map(SheetVersion::getVersion).orElse(0) + 1;
        SheetVersion draft = new SheetVersion(definition, number, text, clock.instant(), actor);
        return new Imported(versions.saveAndFlush(draft), true);
    }

    /**
     * What would keep the version from being published now: its errors, or the warnings that nobody gives a reason for;
     * empty when nothing would.
     *
     * @throws NoSuchElementException when there is no such version
     */
    @Transactional(readOnly = true)
    public List<Finding> hindrances(long id, @Nullable String reason) {
        SheetVersion version = versions.findById(id).orElseThrow();
        PublicationGate gate = new PublicationGate(versions);
        List<Finding> errors = gate.errors(version, definition(version));
        boolean unexplained = errors.isEmpty() && (reason == null || reason.isBlank());
        return unexplained ? gate.warnings(definition(version)) : errors;
    }

    /** Publishes a sheet that the linter does not warn of, which needs no reason. */
    public Publication publish(long id, String actor) {
        return publish(id, actor, null);
    }

    /**
     * Makes a draft the published version of its sheet and retires the one before; a published one stays as it is. An
     * error found by the linter, a position that another sheet has, or a retired version refuses it; a warning asks for a
     * reason, which is kept.
     *
     * @param reason why in spite of the warnings, kept where there are any; cut at {@value #LONGEST_REASON} characters
     * @throws NoSuchElementException when there is no such version
     */
    public Publication publish(long id, String actor, @Nullable String reason) {
        SheetVersion version = versions.lock(id).orElseThrow();
        if (version.getStatus() == SheetStatus.PUBLISHED) {
            return new Published(version);
        }
        PublicationGate gate = new PublicationGate(versions);
        List<Finding> errors = gate.errors(version, definition(version));
        if (!errors.isEmpty()) {
            if (version.getStatus() == SheetStatus.DRAFT) {
                version.refuse(refusals.write(errors), clock.instant(), actor);
            }
            return new NotPublished(errors);
        }
        List<Finding> warnings = gate.warnings(definition(version));
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why == null && !warnings.isEmpty()) {
            return new ReasonNeeded(warnings);
        }
        versions.findByLiveCode(version.getCode()).ifPresent(before -> {
            before.retire(clock.instant(), actor);
            versions.saveAndFlush(before);
        });
        version.publish(clock.instant(), actor, why == null || warnings.isEmpty() ? null : cut(why));
        versions.saveAndFlush(version);
        events.publishEvent(new SheetPublished(id));
        return new Published(version);
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    /** Why publishing this version was refused the last time; empty when it was not, or has succeeded since. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Finding> refusal(SheetVersion version) {
        String kept = version.refusal();
        return kept == null ? List.of() : refusals.read(kept);
    }

    /** The content of a version. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SheetDefinition definition(SheetVersion version) {
        return definitions.computeIfAbsent(version.getSha256(), digest -> {
            if (SheetReader.read(version.getYaml()) instanceof SheetRead read) {
                return read.definition();
            }
            throw new IllegalStateException(version + " can no longer be read");
        });
    }

    /**
     * The sheet as the scorer takes it.
     *
     * @throws IllegalArgumentException when a line has no weight or no method; no published sheet has such a line, for
     *     another one ask {@link #lint} first
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ScoringSheet scoringSheet(SheetDefinition definition) {
        return ScoringSheets.of(definition);
    }
}
