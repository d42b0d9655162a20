package org.kaohe.notification;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.appraisal.Step;

class NotificationMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_CN"})
    void every_kind_and_every_step_has_a_text(String language) throws IOException {
        Properties texts = texts("notification" + language);
        Properties steps = texts("appraisal" + language);

        assertThat(Arrays.stream(NoticeKind.values()).map(NoticeKind::messageKey))
                .allMatch(texts::containsKey);
        assertThat(Arrays.stream(Step.values()).map(NoticeArgs::step)).allMatch(arg -> steps.containsKey(key(arg)));
        assertThat(tasksOfAPeriod())
                .hasSizeGreaterThan(2)
                .allMatch(task -> texts.containsKey(key(NoticeArgs.periodStep(task))));
    }

    @Test
    void a_notice_reads_well_in_both_languages() throws IOException {
        assertThat(text("notification", "Self-assessment", "Zhou Feng"))
                .isEqualTo("Zhou Feng: Self-assessment waits for you, due on 2026-11-27.");
        assertThat(text("notification_zh_CN", "自评", "周锋")).isEqualTo("周锋：自评待您办理，截止日期2026-11-27。");
    }

    private static String text(String bundle, String step, String person) throws IOException {
        String pattern = texts(bundle).getProperty(NoticeKind.STEP_ENTERED.messageKey());
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {step, person, "2026-11-27"});
    }

    private static List<String> tasksOfAPeriod() throws IOException {
        return Pattern.compile("<bpmn:userTask id=\"UserTask_(\\w+)\"")
                .matcher(Files.readString(Path.of("bpmn/appraisal-period.bpmn")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String key(String arg) {
        return arg.substring(Notice.TEXT.length());
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/messages", bundle + ".properties");
        texts.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        return texts;
    }
}
