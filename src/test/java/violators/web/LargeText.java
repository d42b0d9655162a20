package violators.web;

import jakarta.persistence.Lob;

/** Breaks: nothing is a large object. */
public class LargeText {

    @Lob
    String text = "";
}
