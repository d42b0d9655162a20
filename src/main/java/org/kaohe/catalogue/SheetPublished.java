package org.kaohe.catalogue;

/** A sheet version has just become the published one; announced inside the publishing transaction. */
public record SheetPublished(long versionId) {}
