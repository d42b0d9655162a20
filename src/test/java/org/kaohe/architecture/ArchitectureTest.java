package org.kaohe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import violators.process.BusyDelegate;
import violators.process.DatabaseDelegate;
import violators.process.WallClock;
import violators.scoring.SpringInScoring;
import violators.scoring.TimedScoring;
import violators.web.EngineInWeb;
import violators.web.FieldInjected;
import violators.web.LargeText;
import violators.web.OwnClock;
import violators.web.PageHelper;
import violators.web.WithSetter;

/** Every rule holds for the application, and every rule reports the class that was written to break it. */
class ArchitectureTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kaohe");
    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages("violators");

    enum Rule {
        ONLY_PROCESS_KNOWS_THE_ENGINE(ArchitectureRules::only_process_knows_the_engine, EngineInWeb.class),
        SCORING_IS_PLAIN_JAVA(ArchitectureRules::scoring_is_plain_java, SpringInScoring.class, TimedScoring.class),
        NOW_NEEDS_A_CLOCK(ArchitectureRules::now_needs_a_clock, WallClock.class),
        ONLY_PROCESS_MAKES_THE_CLOCK(ArchitectureRules::only_process_makes_the_clock, OwnClock.class),
        DELEGATES_REACH_NO_DATABASE(ArchitectureRules::delegates_reach_no_database, DatabaseDelegate.class),
        DELEGATES_ARE_SHORT(ArchitectureRules::delegates_are_short, BusyDelegate.class),
        ENTITIES_HAVE_NO_SETTERS(ArchitectureRules::entities_have_no_setters, WithSetter.class),
        NAMES_SAY_WHAT_A_CLASS_IS(ArchitectureRules::names_say_what_a_class_is, PageHelper.class),
        NOTHING_IS_A_LARGE_OBJECT(ArchitectureRules::nothing_is_a_large_object, LargeText.class),
        INJECTION_IS_THROUGH_CONSTRUCTORS(ArchitectureRules::injection_is_through_constructors, FieldInjected.class);

        private final Function<ArchitectureRules, ArchRule> rule;
        private final Class<?>[] violators;

        Rule(Function<ArchitectureRules, ArchRule> rule, Class<?>... violators) {
            this.rule = rule;
            this.violators = violators;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_application_keeps_the_rule(Rule rule) {
        rule.rule
                .apply(new ArchitectureRules("org.kaohe"))
                .allowEmptyShould(true)
                .check(APPLICATION);
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_can_fail(Rule rule) {
        EvaluationResult result =
                rule.rule.apply(new ArchitectureRules("violators")).evaluate(VIOLATORS);

        assertThat(rule.violators)
                .allSatisfy(violator -> assertThat(result.getFailureReport().getDetails())
                        .as(rule + " reports " + violator.getName())
                        .anyMatch(line -> line.contains(violator.getName())));
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_reports_nobody_else(Rule rule) {
        EvaluationResult result =
                rule.rule.apply(new ArchitectureRules("violators")).evaluate(VIOLATORS);

        assertThat(result.getFailureReport().getDetails()).allMatch(line -> Arrays.stream(rule.violators)
                .anyMatch(violator -> line.contains(violator.getName())));
    }
}
