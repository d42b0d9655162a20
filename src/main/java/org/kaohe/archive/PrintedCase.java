package org.kaohe.archive;

import java.util.List;
import org.kaohe.archive.PrintedForm.Text;

/** What the printed form of an outcome case shows. */
record PrintedCase(String number, Text title, String bodyDigest, List<Section> sections) {

    /** A heading with lines below it. */
    record Section(Text heading, List<Line> lines) {}

    /** A label and what stands beside it. */
    record Line(Text label, String text) {}
}
