package org.kaohe.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between a version and its publication. */
record PublicationGate(SheetVersions versions) {

    List<Finding> errors(SheetVersion version, SheetDefinition definition) {
        Stream<Finding> lint = Linter.lint(definition).stream().filter(f -> f.severity() == Severity.ERROR);
        return Stream.of(lint, retired(version), positionTaken(version))
                .flatMap(findings -> findings)
                .toList();
    }

    List<Finding> warnings(SheetDefinition definition) {
        return Linter.lint(definition).stream()
                .filter(f -> f.severity() == Severity.WARNING)
                .toList();
    }

    private static Stream<Finding> retired(SheetVersion version) {
        return version.getStatus() == SheetStatus.RETIRED
                ? Stream.of(Finding.error("retired", null, String.valueOf(version.getVersion())))
                : Stream.of();
    }

    private Stream<Finding> positionTaken(SheetVersion version) {
        return Optional.ofNullable(version.getPositionCode())
                .flatMap(versions::findByLivePosition)
                .filter(other -> !other.getCode().equals(version.getCode()))
                .map(other -> Finding.error("position-taken", null, other.getCode()))
                .stream();
    }
}
