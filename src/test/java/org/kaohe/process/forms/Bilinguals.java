package org.kaohe.process.forms;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the real message files, without an application around them. */
public final class Bilinguals {

    private Bilinguals() {}

    public static Bilingual ofMessages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages.process", "messages.scoring", "messages.period");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Bilingual(messages);
    }
}
