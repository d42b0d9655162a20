package org.kaohe.signoff;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.appraisal.Assignment;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.kaohe.period.Schemes;
import org.springframework.stereotype.Component;

/**
 * Who signs a link. Nobody signs two links of one turn, nor a list that holds nobody's result but their own; the general
 * manager keeps the last word and signs none before it. Where nobody is left, the substitute of the scheme signs, otherwise it
 * is HR's, with a reason: a link is never skipped in silence.
 */
@Component
class SignerRule {

    private final People people;
    private final Schemes schemes;
    private final SignedContents contents;
    private final SignOffEntries entries;

    SignerRule(People people, Schemes schemes, SignedContents contents, SignOffEntries entries) {
        this.people = people;
        this.schemes = schemes;
        this.contents = contents;
        this.entries = entries;
    }

    Assignment of(SignOff found, SignLink link) {
        return switch (link) {
            case DRAW_UP -> drawer(found);
            case REVIEW ->
                named(found, leader(found)).or(() -> holders(found, Role.HR)).orElseGet(() -> inPlace(found, link));
            case SIGN_LIST ->
                named(found, Stream.concat(head(found), leader(found))).orElseGet(() -> inPlace(found, link));
            case CHECK_LIST -> holders(found, Role.FINANCE).orElseGet(() -> inPlace(found, link));
            case REVIEW_LIST -> holders(found, Role.ADMINISTRATION).orElseGet(() -> inPlace(found, link));
            case APPROVE -> holders(found, Role.GENERAL_MANAGER).orElseGet(() -> inPlace(found, link));
        };
    }

    /** Whether a link waits for HR only because nobody is there to whom it belongs. */
    static boolean isInPlace(SignOff found, SignLink link) {
        return link != SignLink.DRAW_UP
                && link != SignLink.REVIEW
                && found.getAssignment().group() == Role.HR;
    }

    /** Whether it waits for HR and nobody of HR may sign it either. */
    boolean isVacant(SignOff found) {
        return found.getAssignment().group() == Role.HR
                && people.holdersOf(Role.HR).stream().noneMatch(number -> maySign(found, number));
    }

    /** May this person put their name to the link, apart from whose turn it is? */
    boolean maySign(SignOff found, String person) {
        return !signers(found).contains(person) && !contents.of(found).isAboutOnly(found, person);
    }

    /** Who has signed a link in this turn. */
    Set<String> signers(SignOff found) {
        return entries.findBySignOffOrderById(found).stream()
                .filter(entry ->
                        entry.getTurn() == found.getTurn() && entry.getAct().isSignature())
                .flatMap(entry -> Stream.ofNullable(entry.getActor()))
                .collect(toSet());
    }

    /** Who drew it up; HR where the application did. */
    List<String> drawers(SignOff found) {
        String before = found.getDrawer();
        return before == null ? people.holdersOf(Role.HR) : List.of(before);
    }

    private Assignment drawer(SignOff found) {
        String before = found.getDrawer();
        return before != null && holds(before, Role.HR) ? person(before) : group(Role.HR);
    }

    private Stream<String> head(SignOff found) {
        return contents.of(found).department(found).flatMap(people::headOf).stream();
    }

    private Stream<String> leader(SignOff found) {
        return contents.of(found).department(found).flatMap(people::leaderOf).stream();
    }

    private Optional<Assignment> named(SignOff found, Stream<String> candidates) {
        return candidates
                .filter(this::works)
                .filter(number -> !holds(number, Role.GENERAL_MANAGER))
                .filter(number -> maySign(found, number))
                .findFirst()
                .map(SignerRule::person);
    }

    private Optional<Assignment> holders(SignOff found, Role role) {
        List<String> free = people.holdersOf(role).stream()
                .filter(number -> role == Role.GENERAL_MANAGER || !holds(number, Role.GENERAL_MANAGER))
                .filter(number -> maySign(found, number))
                .toList();
        return switch (free.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(person(free.get(0)));
            default -> Optional.of(group(role));
        };
    }

    private Assignment inPlace(SignOff found, SignLink link) {
        return Stream.ofNullable(schemes.of(contents.of(found).year(found)).getSubstitute())
                .filter(this::works)
                .filter(number -> link == SignLink.APPROVE || !holds(number, Role.GENERAL_MANAGER))
                .filter(number -> maySign(found, number))
                .findFirst()
                .map(SignerRule::person)
                .orElseGet(() -> group(Role.HR));
    }

    boolean holds(String number, Role role) {
        return people.find(number)
                .filter(person -> person.getStage() != Stage.LEFT)
                .filter(person -> person.has(role))
                .isPresent();
    }

    private boolean works(String number) {
        return people.find(number)
                .filter(person -> person.getStage() != Stage.LEFT)
                .isPresent();
    }

    private static Assignment person(String number) {
        return new Assignment(number, null, List.of());
    }

    private static Assignment group(Role role) {
        return new Assignment(null, role, List.of());
    }
}
