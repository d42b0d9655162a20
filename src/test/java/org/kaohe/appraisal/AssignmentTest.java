package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.Role;

class AssignmentTest extends OnCompany {

    @Test
    void r127_every_step_goes_to_whom_the_form_names() {
        String number = opened();

        assertThat(person(number, Step.SELF_ASSESS)).isEqualTo(Company.TECHNICIAN);
        assertThat(person(number, Step.SUPERIOR_SCORE)).isEqualTo(Company.SUPERIOR);
        assertThat(person(number, Step.ENDORSE_ADJUSTMENT)).isEqualTo(Company.HEAD);
        assertThat(person(number, Step.APPROVE_EXTRAS)).isEqualTo(Company.MANAGER);
        assertThat(person(number, Step.SUPERIOR_INTERVIEW)).isEqualTo(Company.SUPERIOR);
        assertThat(person(number, Step.LEADER_INTERVIEW)).isEqualTo(Company.LEADER);
        assertThat(person(number, Step.SIGN_RESULT)).isEqualTo(Company.TECHNICIAN);
        for (Step step : List.of(
                Step.FORM_PANEL,
                Step.HANDLE_OBJECTION,
                Step.DECIDE_OUTCOME,
                Step.RECORD_PROBATION,
                Step.RECORD_PROMOTION,
                Step.RECORD_TERMINATION)) {
            assertThat(routing.assignment(number, step)).isEqualTo(new Assignment(null, Role.HR, List.of()));
        }
    }

    @Test
    void a_department_without_head_and_leader_is_served_by_hr() {
        String number = openedFor(Company.STRANGER, Company.OFFICE);

        assertThat(group(number, Step.ENDORSE_ADJUSTMENT)).isEqualTo(Role.HR);
        assertThat(group(number, Step.LEADER_INTERVIEW)).isEqualTo(Role.HR);
    }

    @Test
    void nobody_is_given_their_own_appraisal() {
        assertThat(group(openedFor(Company.LEADER, Company.SERVICE), Step.LEADER_INTERVIEW))
                .isEqualTo(Role.HR);
        assertThat(group(openedFor(Company.HEAD, Company.SERVICE), Step.ENDORSE_ADJUSTMENT))
                .isEqualTo(Role.HR);
    }

    @Test
    void a_company_without_a_general_manager_leaves_the_approval_to_hr() {
        String number = opened();
        company.execute("delete from person_role where role_name = 'GENERAL_MANAGER'");

        try {
            assertThat(group(number, Step.APPROVE_EXTRAS)).isEqualTo(Role.HR);
        } finally {
            company.grant(Company.MANAGER, Role.GENERAL_MANAGER);
        }
    }

    @Test
    void two_general_managers_share_the_approval() {
        String number = opened();
        company.grant(Company.STRANGER, Role.GENERAL_MANAGER);

        try {
            assertThat(group(number, Step.APPROVE_EXTRAS)).isEqualTo(Role.GENERAL_MANAGER);
            assertThat(person(openedFor(Company.STRANGER, Company.OFFICE), Step.APPROVE_EXTRAS))
                    .as("the other one")
                    .isEqualTo(Company.MANAGER);
        } finally {
            company.withdraw(Company.STRANGER, Role.GENERAL_MANAGER);
        }
    }

    @Test
    void the_only_person_in_hr_is_decided_on_by_the_general_manager() {
        String number = openedFor(Company.HR, Company.OFFICE);
        assertThat(group(number, Step.DECIDE_OUTCOME)).isEqualTo(Role.HR);
        company.withdraw(Company.OTHER_HR, Role.HR);

        try {
            assertThat(group(number, Step.DECIDE_OUTCOME)).isEqualTo(Role.GENERAL_MANAGER);
        } finally {
            company.grant(Company.OTHER_HR, Role.HR);
        }
    }

    @Test
    void a_member_of_hr_has_no_hand_in_their_own_appraisal() {
        String number = openedFor(Company.OTHER_HR, Company.OFFICE);
        appraisals.enter(number, Step.SELF_ASSESS);
        done(selfAssessments.submitSelf(number, Company.OTHER_HR, entries(100)));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.HR, entries(93), null, null));
        scoreCalculation.calculateScore(number);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        done(interviews.recordSuperiorInterview(number, Company.HR, superiorNotes()));
        appraisals.enter(number, Step.LEADER_INTERVIEW);

        refused(
                number,
                "",
                "problem.own-appraisal",
                () -> interviews.recordLeaderInterview(number, Company.OTHER_HR, leaderNotes()));
        assertThat(worklists.openTasksFor(Company.OTHER_HR))
                .extracting(OpenTask::number)
                .doesNotContain(number);
        assertThat(worklists.openTasksFor(Company.HR))
                .extracting(OpenTask::number)
                .contains(number);
        done(interviews.recordLeaderInterview(number, Company.HR, leaderNotes()));
    }

    @Test
    void open_tasks_are_found_by_name_by_role_and_by_escalation() {
        String self = atSelfAssessment();
        String superior = atSuperior();
        String hr = atDecision();
        deadlines.escalate(superior, Step.SUPERIOR_SCORE);

        assertThat(tasks(Company.TECHNICIAN)).contains(self).doesNotContain(superior, hr);
        assertThat(tasks(Company.SUPERIOR)).contains(superior).doesNotContain(self, hr);
        assertThat(tasks(Company.HEAD)).contains(superior).doesNotContain(self, hr);
        assertThat(tasks(Company.OTHER_HR)).contains(hr).doesNotContain(self, superior);
        assertThat(tasks(Company.STRANGER)).isEmpty();
        assertThat(tasks("nobody")).isEmpty();
    }

    @Test
    void hr_sees_what_waits_for_whom_in_a_period() {
        String number = atSuperior();
        long period = get(number).getPeriodId();

        assertThat(worklists.openTasksOf(period)).singleElement().satisfies(task -> {
            assertThat(task.number()).isEqualTo(number);
            assertThat(task.personNumber()).isEqualTo(Company.TECHNICIAN);
            assertThat(task.step()).isEqualTo(Step.SUPERIOR_SCORE);
            assertThat(task.assignment().person()).isEqualTo(Company.SUPERIOR);
            assertThat(task.due()).isEqualTo(StepDeadlinesTest.sixOClock(12, 2));
        });
        assertThat(worklists.ofPeriod(period)).extracting(Appraisal::getNumber).containsExactly(number);
        assertThat(worklists.ofPerson(Company.TECHNICIAN))
                .extracting(Appraisal::getNumber)
                .contains(number);
        assertThat(worklists.ofSuperior(Company.SUPERIOR))
                .extracting(Appraisal::getNumber)
                .contains(number);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));
        assertThat(worklists.openTasksOf(period)).isEmpty();
    }

    private List<String> tasks(String person) {
        return worklists.openTasksFor(person).stream().map(OpenTask::number).toList();
    }

    private String person(String number, Step step) {
        return routing.assignment(number, step).person();
    }

    private Role group(String number, Step step) {
        return routing.assignment(number, step).group();
    }
}
