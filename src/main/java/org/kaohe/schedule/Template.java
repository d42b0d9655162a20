package org.kaohe.schedule;

/** A file to fill in, and how it has to be called. */
public record Template(String fileName, byte[] content) {

    public Template {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
