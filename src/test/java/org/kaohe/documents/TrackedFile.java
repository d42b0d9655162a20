package org.kaohe.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no file of the repository may contain, because it would tie the build to one machine or one network. */
final class TrackedFile {

    private static final Map<String, Pattern> EVERYWHERE = new LinkedHashMap<>();
    private static final Map<String, Pattern> IN_BUILD_FILES = new LinkedHashMap<>();

    static {
        EVERYWHERE.put(
                "a path of one machine",
                Pattern.compile(
                        "(?<![\\w.:*~)}\\]/-])/(?:home|Users|root|tmp/\\w+|mnt|workspace)/[\\w.-]|\\b[A-Z]:\\\\\\\\?\\w"));
        IN_BUILD_FILES.put(
                "a repository of its own", Pattern.compile("<(?:plugin)?[rR]epositories>|<distributionManagement>"));
        IN_BUILD_FILES.put("a mirror", Pattern.compile("<mirrors?>"));
        IN_BUILD_FILES.put(
                "an address of a distribution", Pattern.compile("(?m)^\\s*\\w*(?:distribution|wrapper)Url\\s*="));
        IN_BUILD_FILES.put("a resolved address", Pattern.compile("\"resolved\"\\s*:"));
        IN_BUILD_FILES.put(
                "a registry", Pattern.compile("(?m)^\\s*(?:FROM|image:)\\s+\"?[\\w-]+(?:\\.[\\w-]+|:\\d+)[\\w.:-]*/"));
        IN_BUILD_FILES.put("a package index", Pattern.compile("--(?:extra-)?index-url|--registry|^\\s*registry\\s*="));
    }

    private TrackedFile() {}

    static List<String> problems(String path, String text) {
        List<String> found = new ArrayList<>();
        search(path, text, EVERYWHERE, found);
        if (!path.endsWith(".java") && !path.endsWith(".md")) {
            search(path, text, IN_BUILD_FILES, found);
        }
        return found;
    }

    private static void search(String path, String text, Map<String, Pattern> forbidden, List<String> found) {
        forbidden.forEach((what, pattern) -> {
            var match = pattern.matcher(text);
            if (match.find()) {
                found.add(path + " names " + what + ": " + match.group().strip());
            }
        });
    }
}
