package org.kaohe.organisation;

/** The three files of the company, to be imported in this order: the later ones name codes of the earlier ones. */
public enum ImportKind {
    DEPARTMENTS,
    POSITIONS,
    PEOPLE
}
