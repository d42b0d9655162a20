package org.kaohe.appraisal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/** Who may sit on a panel: one to five people who work here and had no part in the score or in a contested figure. */
@Component("objectionPanelCheck")
class PanelCheck {

    private static final int MOST = 5;

    private final People people;
    private final RatingRepository ratings;
    private final ExtrasRepository extras;
    private final BroughtRepository brought;

    PanelCheck(People people, RatingRepository ratings, ExtrasRepository extras, BroughtRepository brought) {
        this.people = people;
        this.ratings = ratings;
        this.extras = extras;
        this.brought = brought;
    }

    /** @param contested the lines objected to; empty when the whole result is meant */
    void check(Turn turn, List<String> members, Set<String> contested) {
        if (members.isEmpty() || members.size() > MOST || Set.copyOf(members).size() != members.size()) {
            turn.refuse("members", "panel-size", String.valueOf(MOST));
        }
        Set<String> involved = involved(turn.appraisal());
        Set<String> bringers = bringers(turn.appraisal(), contested);
        for (String member : members) {
            if (people.find(member).filter(p -> p.getStage() != Stage.LEFT).isEmpty()) {
                turn.refuse("members", "panel-unknown", member);
            } else if (involved.contains(member)) {
                turn.refuse("members", "panel-involved", people.named(member));
            } else if (bringers.contains(member)) {
                turn.refuse("members", "panel-brought", people.named(member));
            }
        }
    }

    /** Whoever works here on the day and would not be refused, by number. */
    List<Person> eligible(Appraisal appraisal, Set<String> contested, LocalDate on) {
        Set<String> barred = involved(appraisal);
        barred.addAll(bringers(appraisal, contested));
        return people.employedOn(on).stream()
                .filter(person -> !barred.contains(person.getNumber()))
                .toList();
    }

    private Set<String> involved(Appraisal appraisal) {
        Set<String> involved = new HashSet<>(Set.of(appraisal.getPersonNumber(), appraisal.getSuperior()));
        ratings.findByAppraisalOrderById(appraisal).forEach(row -> involved.add(row.rater()));
        extras.findByAppraisalOrderByRound(appraisal).forEach(row -> involved.addAll(row.deciders()));
        return involved;
    }

    private Set<String> bringers(Appraisal appraisal, Set<String> contested) {
        return brought.findByAppraisalOrderById(appraisal).stream()
                .map(BroughtRow::view)
                .filter(figure -> contested.isEmpty() || contested.contains(figure.line()))
                .map(BroughtFigure::broughtBy)
                .collect(Collectors.toSet());
    }
}
