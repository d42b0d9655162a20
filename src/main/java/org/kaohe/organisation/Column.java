package org.kaohe.organisation;

/** A column of a file; the header may be written in English or in Chinese. */
record Column(String english, String chinese) {

    boolean isHeaded(String header) {
        return english.equalsIgnoreCase(header) || chinese.equals(header);
    }
}
