package org.kaohe.architecture;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Which module uses which, as {@code "archive --> appraisal"}. */
record ModuleDiagram(TreeSet<String> edges) {

    private static final Pattern IN_README =
            Pattern.compile("<!-- modules -->\\s*```mermaid\\s+(.*?)```", Pattern.DOTALL);
    private static final Pattern EDGE = Pattern.compile("(?m)^\\s*(\\w+) --> (\\w+)\\s*$");

    static ModuleDiagram of(ApplicationModules modules) {
        TreeSet<String> edges = new TreeSet<>();
        for (ApplicationModule module : modules) {
            module.getDirectDependencies(modules).stream()
                    .map(dependency -> module.getIdentifier() + " --> "
                            + dependency.getTargetModule().getIdentifier())
                    .forEach(edges::add);
        }
        return new ModuleDiagram(edges);
    }

    static ModuleDiagram in(String readme) {
        Matcher diagram = IN_README.matcher(readme);
        if (!diagram.find()) {
            throw new IllegalArgumentException("README.md has no mermaid diagram behind <!-- modules -->");
        }
        return new ModuleDiagram(EDGE.matcher(diagram.group(1))
                .results()
                .map(edge -> edge.group(1) + " --> " + edge.group(2))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    String mermaid() {
        return edges.stream().map(edge -> "    " + edge).collect(Collectors.joining("\n", "flowchart TD\n", "\n"));
    }
}
