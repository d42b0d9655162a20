package org.kaohe.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What Spring Modulith does not say about the house. The same rules hold for any base package, so that each can be seen to fail. */
record ArchitectureRules(String base) {

    ArchRule only_process_knows_the_engine() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the engine will be replaced one day");
    }

    ArchRule scoring_is_plain_java() {
        return classes()
                .that()
                .resideInAPackage(base + ".scoring..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        base + ".scoring..",
                        "java.lang..",
                        "java.math..",
                        "java.util..",
                        "org.apache.commons.numbers..",
                        "org.jspecify..")
                .because("a score depends on the sheet and the measurements, on nothing else");
    }

    ArchRule now_needs_a_clock() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethodWhere(ClockCalls.NOW_WITHOUT_CLOCK)
                .because("tests and the engine move the clock");
    }

    ArchRule only_process_makes_the_clock() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".process..")
                .should()
                .callCodeUnitWhere(ClockCalls.SYSTEM_TIME)
                .because("there is one clock, and it follows the engine's");
    }

    ArchRule delegates_reach_no_database() {
        return noClasses()
                .that()
                .areAssignableTo(JavaDelegate.class)
                .should(dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.springframework.data..",
                                "org.springframework.jdbc..",
                                "java.sql..",
                                "javax.sql..")
                        .or(JavaClass.Predicates.assignableTo(org.springframework.data.repository.Repository.class))))
                .because("a delegate calls one service method");
    }

    ArchRule delegates_are_short() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(JavaDelegate.class)
                .should(new SpanAtMost(25))
                .because("what a delegate decides is invisible in the model and in the domain");
    }

    ArchRule entities_have_no_setters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a guarded method says what happens and refuses what may not");
    }

    ArchRule names_say_what_a_class_is() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage(base + "..common..", base + "..util..", base + "..utils..", base + "..helper..");
    }

    ArchRule nothing_is_a_large_object() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should()
                .beAnnotatedWith(Lob.class)
                .because("PostgreSQL stores a number in the column and the text elsewhere");
    }

    ArchRule injection_is_through_constructors() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should(new NoInjection())
                .because("a constructor shows what a class needs");
    }
}
