package org.kaohe.web.access;

/** Whoever looks at a page, as of now. */
public record Viewer(String number, String name, boolean hr, boolean finance, boolean supervisor) {}
