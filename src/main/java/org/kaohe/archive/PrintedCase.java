package org.kaohe.archive;

/** What the printed form of an outcome case shows. */
record PrintedCase(String number, Text title, String bodyDigest, List<Section> sections) {

    /** A heading with lines below it. */
    record Section(Text heading, List<Line> lines) {}

    /** A label and what stands beside it. */
    record Line(Text label, String text) {}
}
