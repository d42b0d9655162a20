package org.kaohe.signoff;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Finding;
import org.kaohe.catalogue.Publication;
import org.kaohe.catalogue.Severity;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.period.Problem;
import org.springframework.stereotype.Component;

/** A sheet is signed before it is published, and the last signature publishes it (000, R029; 001, R039, R044). */
@Component
class SignedSheet implements SignedContent {

    private final Catalogue catalogue;
    private final People people;
    private final Clock clock;

    SignedSheet(Catalogue catalogue, People people, Clock clock) {
        this.catalogue = catalogue;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public SignOffKind kind() {
        return SignOffKind.SHEET;
    }

    @Override
    public Words title(SignOff found) {
        SheetVersion sheet = sheet(found);
        String version = " v" + sheet.getVersion();
        return new Words(sheet.getTitleZh() + version, sheet.getTitleEn() + version);
    }

    @Override
    public String digest(SignOff found) {
        return sheet(found).getSha256();
    }

    @Override
    public List<Problem> hindrances(SignOff found, @Nullable String reason) {
        return hindrances(sheet(found), found.getReason() == null ? reason : found.getReason());
    }

    List<Problem> hindrances(SheetVersion sheet, @Nullable String reason) {
        if (sheet.getStatus() == SheetStatus.PUBLISHED) {
            return List.of(Problem.of("", "signoff.problem.published"));
        }
        return problems(catalogue.hindrances(sheet.getId(), reason));
    }

    @Override
    public List<Problem> takeEffect(SignOff found, String approver) {
        Publication publication = catalogue.publish(sheet(found).getId(), approver, found.getReason());
        if (publication instanceof Publication.NotPublished refused) {
            return problems(refused.findings());
        }
        return publication instanceof Publication.ReasonNeeded needed ? problems(needed.warnings()) : List.of();
    }

    /** The department in which most holders of the sheet's position work. */
    @Override
    public Optional<String> department(SignOff found) {
        String position = sheet(found).getPositionCode();
        if (position == null) {
            return Optional.empty();
        }
        return people.employedOn(LocalDate.now(clock)).stream()
                .filter(person -> person.getPositionCode().equals(position))
                .collect(groupingBy(Person::getDepartmentCode, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    @Override
    public int year(SignOff found) {
        return LocalDate.now(clock).getYear();
    }

    @Override
    public boolean isAboutOnly(SignOff found, String person) {
        return false;
    }

    private SheetVersion sheet(SignOff found) {
        return catalogue.find(Objects.requireNonNull(found.getSheetVersionId())).orElseThrow();
    }

    /** Warnings come with the request for a reason. */
    private static List<Problem> problems(List<Finding> findings) {
        Stream<Problem> asked = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
                ? Stream.of(Problem.of("reason", "signoff.problem.reason-for-warnings"))
                : Stream.of();
        return Stream.concat(
                        asked,
                        findings.stream()
                                .map(finding -> new Problem(
                                        finding.line() == null ? "" : finding.line(),
                                        finding.messageKey(),
                                        finding.args())))
                .toList();
    }
}
