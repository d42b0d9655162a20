package org.kaohe.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** One module's texts in English and Chinese. */
record MessageBundle(String module, Map<String, String> english, Map<String, String> chinese) {

    static MessageBundle read(Path folder, String module) {
        return new MessageBundle(
                module,
                texts(folder.resolve(module + ".properties")),
                texts(folder.resolve(module + "_zh_CN.properties")));
    }

    List<String> problems() {
        List<String> found = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(english.keySet());
        keys.addAll(chinese.keySet());
        for (String key : keys) {
            if (!key.startsWith(module + ".")) {
                found.add(key + " does not begin with " + module + ".");
            }
            if (!english.containsKey(key) || !chinese.containsKey(key)) {
                found.add(key + " is missing in " + (english.containsKey(key) ? "Chinese" : "English"));
            } else if (checkText(key, english, found) & checkText(key, chinese, found)
                    && hasArguments(english.get(key)) != hasArguments(chinese.get(key))) {
                found.add(key + " has arguments in one language only");
            }
        }
        return found;
    }

    private static boolean checkText(String key, Map<String, String> texts, List<String> found) {
        String text = texts.get(key);
        if (text.isBlank()) {
            found.add(key + " is empty");
            return false;
        }
        if (text.replace("''", "").contains("'")) {
            found.add(key + " has a single apostrophe");
            return false;
        }
        try {
            new MessageFormat(text);
            return true;
        } catch (IllegalArgumentException e) {
            found.add(key + " is no MessageFormat: " + e.getMessage());
            return false;
        }
    }

    /** Which ones may differ: a text may take a name in its own language. */
    private static boolean hasArguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length > 0;
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("every bundle is there in both languages", e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
