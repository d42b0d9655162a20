package org.kaohe.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a file into text: UTF-8, with or without a byte order mark, or GBK, which spreadsheets in China save
 * by default. Anything else is refused where it can be told from GBK: a wrong guess would put wrong names into the records.
 */
public final class CsvText {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String MARK = "\uFEFF";

    private CsvText() {}

    public static Optional<String> decode(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8)
                .map(text -> text.startsWith(MARK) ? text.substring(1) : text)
                .or(() -> strictly(bytes, GBK).filter(CsvText::looksChinese))
                .filter(text -> text.indexOf('\0') < 0);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Many texts in another encoding, read as GBK, show kana, Cyrillic or box-drawing characters; not all do. */
    private static boolean looksChinese(String text) {
        return text.codePoints().allMatch(c -> c < 0x80 || isChinese(c));
    }

    private static boolean isChinese(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> true;
            case COMMON -> c == 0xB7 || (c >= 0x2010 && c <= 0x2026) || (c >= 0x3000 && c <= 0x301F) || c >= 0xFF00;
            case LATIN -> c >= 0xFF00;
            default -> false;
        };
    }
}
