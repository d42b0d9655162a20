package org.kaohe.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sign-offs, what each waits for, and its reminders. Who may read one is for the caller to check. */
@Service
@Transactional
public class SignOffs {

    private final SignOffRepository signOffs;
    private final SignOffEntries entries;
    private final SignedContents contents;
    private final SigningDesk desk;
    private final People people;

    SignOffs(
            SignOffRepository signOffs,
            SignOffEntries entries,
            SignedContents contents,
            SigningDesk desk,
            People people) {
        this.signOffs = signOffs;
        this.entries = entries;
        this.contents = contents;
        this.desk = desk;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Optional<SignOff> find(String number) {
        return signOffs.findByNumber(number);
    }

    /** The latest first, two hundred at most. */
    @Transactional(readOnly = true)
    public List<SignOff> latest() {
        return signOffs.findTop200ByOrderByIdDesc();
    }

    /** What waits for this person; the most urgent first. */
    @Transactional(readOnly = true)
    public List<SignOff> waitingFor(String person) {
        return signOffs.findByStateOrderByDueOnAscNumberAsc(SignOffState.OPEN).stream()
                .filter(found -> desk.mayAct(found, person))
                .toList();
    }

    /** Of one sheet version, the first one first. */
    @Transactional(readOnly = true)
    public List<SignOff> ofSheet(SheetVersion sheet) {
        return signOffs.findByAboutOrderById(SignOff.about(sheet));
    }

    /** What happened, in order. */
    @Transactional(readOnly = true)
    public List<SignOffEntry> history(SignOff found) {
        return entries.findBySignOffOrderById(found);
    }

    @Transactional(readOnly = true)
    public Words title(SignOff found) {
        return contents.of(found).title(found);
    }

    /** May this person act at the link it waits at? */
    @Transactional(readOnly = true)
    public boolean mayAct(SignOff found, String person) {
        return desk.mayAct(found, person);
    }

    public void bindInstance(String number, String processInstanceId) {
        lock(number).bind(processInstanceId);
    }

    @Transactional(readOnly = true)
    public Instant due(String number) {
        return desk.due(get(number));
    }

    @Transactional(readOnly = true)
    public Instant remindAt(String number) {
        return desk.remind(get(number));
    }

    @Transactional(readOnly = true)
    public Instant escalateAt(String number) {
        return desk.escalate(get(number));
    }

    /** Reminds whoever it waits for. */
    public void remind(String number) {
        SignOff found = lock(number);
        desk.tell(SignOffNews.What.DUE, found, desk.awaited(found));
    }

    /**
     * Tells HR as well, which may take it back; nobody is given a signature that is not theirs.
     *
     * @return whether all of HR may do it now: what one of them is to draw up, another may
     */
    public boolean escalate(String number) {
        SignOff found = lock(number);
        List<String> told = Stream.concat(desk.awaited(found).stream(), people.holdersOf(Role.HR).stream())
                .distinct()
                .toList();
        desk.tell(SignOffNews.What.LATE, found, told);
        return found.getLink() == SignLink.DRAW_UP;
    }

    private SignOff get(String number) {
        return signOffs.findByNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no sign-off " + number));
    }

    private SignOff lock(String number) {
        return signOffs.lockByNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no sign-off " + number));
    }
}
