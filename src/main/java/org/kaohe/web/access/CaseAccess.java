package org.kaohe.web.access;

import java.util.List;
import java.util.stream.Stream;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.outcome.OutcomeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who may see a case: HR and the general manager all but their own open ones, whoever it waits for or who signed it, and
 * the person concerned once it took effect. Nothing in preparation is shown to them. Every look is logged.
 */
@Component
public class CaseAccess {

    private static final Logger LOOKS = LoggerFactory.getLogger("kaohe.looks");

    private final OutcomeCases cases;
    private final OutcomeFiles files;
    private final People people;

    CaseAccess(OutcomeCases cases, OutcomeFiles files, People people) {
        this.cases = cases;
        this.files = files;
        this.people = people;
    }

    /**
     * The case, when the viewer may see it.
     *
     * @throws NotFound when there is none, or none that this viewer may know of
     */
    public OutcomeCase read(String number, String viewer) {
        OutcomeCase found = cases.find(number).orElseThrow(NotFound::new);
        if (!mayLook(found, viewer)) {
            LOOKS.warn("{} was refused to see {}", viewer, number);
            throw new NotFound();
        }
        LOOKS.info("{} looked at {}", viewer, number);
        return found;
    }

    /** The cases about this person that they may see, and the confirmations that they may ask for as a head. */
    public List<OutcomeCase> concerning(String person) {
        Stream<OutcomeCase> asHead = cases.all().stream().filter(found -> mayAskEarly(found, person));
        Stream<OutcomeCase> own =
                cases.ofPerson(person).stream().filter(found -> found.getState() == CaseState.APPLIED);
        return Stream.concat(asHead, own).toList();
    }

    /** All cases for HR, without those in preparation about themselves. */
    public List<OutcomeCase> all(String hr) {
        return cases.all().stream().filter(found -> mayLook(found, hr)).toList();
    }

    public boolean seesAll(String viewer) {
        return people.find(viewer)
                .filter(person -> person.has(Role.HR) || person.has(Role.GENERAL_MANAGER))
                .isPresent();
    }

    private boolean mayLook(OutcomeCase found, String viewer) {
        if (viewer.equals(found.getPersonNumber())) {
            return found.getState() == CaseState.APPLIED;
        }
        String number = found.getNumber();
        return seesAll(viewer)
                || files.awaited(number).contains(viewer)
                || files.approvals(number).stream()
                        .anyMatch(file -> file.actor().equals(viewer))
                || mayAskEarly(found, viewer);
    }

    /** The head of a probationer's department, while nobody decides yet. */
    public boolean mayAskEarly(OutcomeCase found, String viewer) {
        return found.getKind() == OutcomeKind.CONFIRMATION
                && found.getState() == CaseState.OPEN
                && found.getStep() == null
                && people.find(found.getPersonNumber())
                        .flatMap(person -> people.headOf(person.getDepartmentCode()))
                        .filter(viewer::equals)
                        .isPresent();
    }
}
