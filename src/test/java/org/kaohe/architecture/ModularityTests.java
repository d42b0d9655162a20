package org.kaohe.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaohe.KaoheApplication;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import violators.modular.ModularViolation;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(KaoheApplication.class);

    @Test
    void modules_use_only_what_they_are_allowed_to_use() {
        modules.verify();
    }

    @Test
    void a_module_that_looks_inside_another_is_noticed() {
        ApplicationModules bad =
                ApplicationModules.of(ModularViolation.class.getPackageName(), (ImportOption) location -> true);

        assertThatThrownBy(bad::verify).isInstanceOf(Violations.class).hasMessageContaining("inner");
    }

    @Test
    void the_diagram_of_the_modules_is_written_to_target() {
        new Documenter(modules).writeModulesAsPlantUml();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }

    @Test
    void the_readme_shows_the_modules_as_they_are() throws IOException {
        ModuleDiagram actual = ModuleDiagram.of(modules);

        assertThat(ModuleDiagram.in(Files.readString(Path.of("README.md"))).edges())
                .as("README.md; as the modules are:%n%s", actual.mermaid())
                .isEqualTo(actual.edges());
    }
}
