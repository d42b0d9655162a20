package org.kaohe.appraisal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/** Who may sit on a panel: one to five people who work here and had no part in the score. */
@Component("objectionPanelCheck")
class PanelCheck {

    private static final int MOST = 5;

    private final People people;
    private final RatingRepository ratings;
    private final ExtrasRepository extras;

    PanelCheck(People people, RatingRepository ratings, ExtrasRepository extras) {
        this.people = people;
        this.ratings = ratings;
        this.extras = extras;
    }

    void check(Turn turn, List<String> members) {
        if (members.isEmpty() || members.size() > MOST || Set.copyOf(members).size() != members.size()) {
            turn.refuse("members", "panel-size", String.valueOf(MOST));
        }
        Set<String> involved = involved(turn.appraisal());
        for (String member : members) {
            if (people.find(member).filter(p -> p.getStage() != Stage.LEFT).isEmpty()) {
                turn.refuse("members", "panel-unknown", member);
            } else if (involved.contains(member)) {
                turn.refuse("members", "panel-involved", member);
            }
        }
    }

    private Set<String> involved(Appraisal appraisal) {
        Set<String> involved = new HashSet<>(Set.of(appraisal.getPersonNumber(), appraisal.getSuperior()));
        ratings.findByAppraisalOrderById(appraisal).forEach(row -> involved.add(row.rater()));
        extras.findByAppraisalOrderByRound(appraisal).forEach(row -> involved.addAll(row.deciders()));
        return involved;
    }
}
