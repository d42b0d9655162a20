package org.kaohe.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Holds the container files to what can be checked without a container engine. */
class ContainerFilesTest {

    private final Map<String, Object> compose = new Yaml().load(read("docker-compose.yml"));
    private final List<String> dockerfile =
            read("src/main/docker/Dockerfile").lines().toList();
    private final List<String> lastStage = dockerfile.subList(lastIndexOf("FROM "), dockerfile.size());

    @Test
    void compose_has_no_default_password() {
        assertThat(Passwords.withDefault(compose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "${KAOHE_DB_PASSWORD:-secret}", "${KAOHE_DB_PASSWORD-}", "${KAOHE_DB_PASSWORD}"})
    void a_default_or_missing_password_is_noticed(String password) {
        Map<String, Object> bad =
                Map.of("services", Map.of("db", Map.of("environment", Map.of("A_PASSWORD", password))));

        assertThat(Passwords.withDefault(bad)).hasSize(1);
    }

    @Test
    void the_application_waits_for_a_healthy_database_that_keeps_its_data() {
        assertThat(service("app").get("depends_on")).isEqualTo(Map.of("db", Map.of("condition", "service_healthy")));
        assertThat(service("db")).containsKeys("healthcheck", "volumes");
        assertThat(compose.get("volumes"))
                .isInstanceOfSatisfying(Map.class, named -> assertThat(named).containsKey("database"));
    }

    @Test
    void compose_gives_the_postgres_profile_all_that_it_asks_for() {
        String profile = read("src/main/resources/application-postgres.yml");

        assertThat(environment("app")).containsEntry("SPRING_PROFILES_ACTIVE", "postgres");
        for (String name : List.of("KAOHE_DB_URL", "KAOHE_DB_USER", "KAOHE_DB_PASSWORD")) {
            assertThat(profile).contains(": ${" + name + "}");
            assertThat(environment("app")).containsKey(name);
        }
        assertThat(environment("app").get("KAOHE_DB_URL").toString()).contains("reWriteBatchedInserts=true");
        assertThat(environment("app").get("KAOHE_DEMO")).isEqualTo("${KAOHE_DEMO:-false}");
    }

    @Test
    void compose_builds_with_our_dockerfile() {
        assertThat(service("app").get("build"))
                .isEqualTo(Map.of("context", ".", "dockerfile", "src/main/docker/Dockerfile"));
    }

    @Test
    void the_image_runs_as_somebody_else_than_root() {
        List<String> users =
                lastStage.stream().filter(line -> line.startsWith("USER ")).toList();

        assertThat(users).containsExactly("USER kaohe");
    }

    @Test
    void the_image_tells_whether_it_is_healthy() throws IOException {
        Path script = Path.of("src/main/docker/healthy");

        assertThat(lastStage).anyMatch(line -> line.startsWith("HEALTHCHECK ") && line.endsWith("CMD [\"healthy\"]"));
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Files.readString(script)).contains("/actuator/health");
    }

    @Test
    void the_jar_is_split_into_layers() {
        assertThat(dockerfile).anyMatch(line -> line.contains("-Djarmode=tools") && line.contains("extract --layers"));
        assertThat(lastStage.stream().filter(line -> line.startsWith("COPY --from=layers")))
                .hasSize(4);
    }

    @Test
    void whatever_the_build_copies_exists_and_is_not_ignored() {
        String ignored = read("src/main/docker/Dockerfile.dockerignore");
        for (String source : List.of(".mvn", "pom.xml", "src/main", "bpmn", "forms")) {
            assertThat(Path.of(source)).exists();
            assertThat(dockerfile).anyMatch(line -> line.startsWith("COPY " + source + " "));
            assertThat(ignored.lines()).contains("!" + source);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> service(String name) {
        return ((Map<String, Map<String, Object>>) compose.get("services")).get(name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) service(service).get("environment");
    }

    private int lastIndexOf(String start) {
        int last = 0;
        for (int line = 0; line < dockerfile.size(); line++) {
            last = dockerfile.get(line).startsWith(start) ? line : last;
        }
        return last;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
