package org.kaohe.process.forms;

/** Forms show text as Markdown; what a person typed must read as it was typed. */
public final class Markdown {

    private Markdown() {}

    public static String escape(String typed) {
        return typed.replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!|<>~&])", "\\\\$1").replace("\n", "\n\n");
    }
}
