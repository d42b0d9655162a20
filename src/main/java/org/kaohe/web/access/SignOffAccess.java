package org.kaohe.web.access;

import java.util.List;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who may see a sign-off: HR, the general manager, whoever it waits for and whoever signed or refused it. Every look is logged. */
@Component
public class SignOffAccess {

    private static final Logger LOOKS = LoggerFactory.getLogger("kaohe.looks");

    private final SignOffs signOffs;
    private final People people;

    SignOffAccess(SignOffs signOffs, People people) {
        this.signOffs = signOffs;
        this.people = people;
    }

    /**
     * The sign-off, when the viewer may see it.
     *
     * @throws NotFound when there is none, or none that this viewer may know of
     */
    public SignOff read(String number, String viewer) {
        SignOff found = signOffs.find(number).orElseThrow(NotFound::new);
        if (!mayLook(found, viewer)) {
            LOOKS.warn("{} was refused to see {}", viewer, number);
            throw new NotFound();
        }
        LOOKS.info("{} looked at {}", viewer, number);
        return found;
    }

    /** The latest that this person may see. */
    public List<SignOff> all(String viewer) {
        return signOffs.latest().stream()
                .filter(found -> mayLook(found, viewer))
                .toList();
    }

    private boolean mayLook(SignOff found, String viewer) {
        return people.find(viewer)
                        .filter(person -> person.has(Role.HR) || person.has(Role.GENERAL_MANAGER))
                        .isPresent()
                || signOffs.mayAct(found, viewer)
                || signOffs.history(found).stream().anyMatch(entry -> viewer.equals(entry.getActor()));
    }
}
