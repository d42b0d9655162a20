package org.kaohe.organisation;

/** Counts what a file does to the company. */
final class Tally {

    private int added;
    private int changed;
    private int unchanged;

    void count(boolean known, boolean same) {
        if (!known) {
            added++;
        } else if (same) {
            unchanged++;
        } else {
            changed++;
        }
    }

    ImportReport report(int rows, Problems problems) {
        return problems.report(rows, added, changed, unchanged);
    }
}
