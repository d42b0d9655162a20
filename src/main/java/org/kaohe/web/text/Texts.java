package org.kaohe.web.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the language of the request. Templates call it {@code @texts}. */
@Component("texts")
public class Texts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    Texts(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String of(String key) {
        return of(key, List.of());
    }

    public String of(String key, List<String> args) {
        return of(key, args, LocaleContextHolder.getLocale());
    }

    public String of(String key, List<String> args, Locale locale) {
        return messages.getMessage(key, args.toArray(), locale);
    }

    /** One of two texts that are data, not messages. */
    public String pick(@Nullable String zh, @Nullable String en) {
        String picked = isChinese() ? zh : en;
        return picked == null ? "" : picked;
    }

    public boolean isChinese() {
        return LocaleContextHolder.getLocale().getLanguage().equals("zh");
    }

    /** A moment in the organisation's zone, to the minute; empty for none. */
    public String at(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(clock.getZone()));
    }

    public String on(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The language that is not shown now, as the value of {@code ?lang=}. */
    public String otherLanguage() {
        return isChinese() ? "en" : "zh-CN";
    }
}
