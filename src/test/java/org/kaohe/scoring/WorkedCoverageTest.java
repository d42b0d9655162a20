package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No worked example is forgotten: each is scored by one of these tests, or named here with who answers for it. */
class WorkedCoverageTest {

    private static final List<Predicate<Example>> TESTS = List.of(
            WorkedRatiosTest::mine,
            WorkedLimitsTest::mine,
            WorkedBandsTest::mine,
            WorkedDeductionsTest::mine,
            WorkedScalesTest::mine,
            WorkedTotalsTest::mine,
            WorkedDepartmentTest::mine,
            WorkedPeriodsTest::mine);

    /**
     * Not about points. Who takes part after six months and who may ask for early confirmation belongs to the periods; how
     * files are named to the documents; a score without an interview is not recognised by the appraisal; shares of groups
     * are computed when the catalogue reads a sheet ({@code WorkedGroupsTest}).
     */
    private static final List<String> ELSEWHERE =
            List.of("W098", "W100", "W102", "W270", "W272", "W274", "W217", "W176");

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_belongs_to_one_test(Example example) {
        Stream<Predicate<Example>> takers = TESTS.stream().filter(test -> test.test(example));

        assertThat(takers.count()).isEqualTo(ELSEWHERE.contains(example.id()) ? 0 : 1);
    }

    @Test
    void all_of_them_are_here() {
        assertThat(Example.all()).extracting(Example::id).doesNotHaveDuplicates();
        assertThat(Example.in("figures")).extracting(Example::id).hasSize(151).containsAll(ELSEWHERE);
    }
}
