package org.kaohe.organisation;

/** Reads one kind of file, says what is wrong in it, and saves it when asked to and nothing is. */
interface FileImport {

    ImportKind kind();

    ImportReport run(byte[] csv, boolean save);
}
