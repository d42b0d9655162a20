package violators.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: entities have no setters. */
@Entity
public class WithSetter {

    @Id
    long id;

    private String state = "OPEN";

    void setState(String state) {
        this.state = state;
    }

    String state() {
        return state;
    }
}
