package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/kaohe/appraisal");
    private static final Pattern REFUSED = Pattern.compile("refuse\\(\\s*[^,;]+,\\s*\"([a-z-]+)\"");
    private static final Pattern REPORTED = Pattern.compile("report\\([^,]+,[^,]+, \"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"appraisal", "appraisal_zh_CN"})
    void every_name_that_people_see_has_a_text(String bundle) throws IOException {
        Properties texts = texts(bundle);

        Stream<String> keys = Stream.of(
                        named("step", Step.values()),
                        named("state", AppraisalState.values()),
                        named("outcome", Outcome.values()),
                        named("rater", RaterRole.values()),
                        named("veto-scope", VetoScope.values()),
                        named("signature", SignatureKind.values()),
                        named("interview", InterviewPart.values()),
                        Arrays.stream(LogKind.values()).map(LogKind::messageKey))
                .flatMap(stream -> stream);
        assertThat(keys).allMatch(texts::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appraisal", "appraisal_zh_CN"})
    void every_refusal_has_a_text(String bundle) throws IOException {
        Properties texts = texts(bundle);

        assertThat(found(REFUSED))
                .hasSizeGreaterThan(20)
                .allMatch(key -> texts.containsKey("appraisal.problem." + key));
        assertThat(found(REPORTED)).hasSizeGreaterThan(2).allMatch(key -> texts.containsKey("appraisal.line." + key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"appraisal", "appraisal_zh_CN"})
    void every_problem_of_a_figure_has_a_text_that_names_the_line(String bundle) throws IOException {
        Properties texts = texts(bundle);

        assertThat(texts("scoring").stringPropertyNames())
                .filteredOn(key -> key.startsWith("scoring.problem.") && !key.endsWith(".no-adjustment"))
                .isNotEmpty()
                .allMatch(key -> texts.containsKey(key.replace("scoring.problem.", "appraisal.line.")));
    }

    @Test
    void a_line_is_named_in_the_readers_language() throws IOException {
        Object[] args = {"客户满意度", "Customer satisfaction", "评定得分", "Points given", "21", "0", "20"};

        assertThat(new MessageFormat(texts("appraisal").getProperty("appraisal.line.out-of-range"), Locale.ENGLISH)
                        .format(args))
                .isEqualTo("Customer satisfaction: “Points given” is 21, it must lie between 0 and 20");
        assertThat(new MessageFormat(texts("appraisal_zh_CN").getProperty("appraisal.line.out-of-range"), Locale.CHINA)
                        .format(args))
                .isEqualTo("客户满意度：“评定得分”为21，应在0至20之间");
    }

    private static Stream<String> named(String group, Enum<?>... values) {
        return Arrays.stream(values).map(value -> "appraisal." + group + "." + value.name());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return pattern.matcher(all)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/messages", bundle + ".properties");
        texts.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        return texts;
    }
}
