package org.kaohe.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML (or JSON) text as nested maps, lists and texts, with the row of everything in it. Numbers stay texts, so that
 * 0.1 never becomes a binary fraction. Anchors and repeated keys are refused: the one hides content, the other loses it.
 */
final class YamlDocument {

    private static final int DEEPEST = 20;

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private Map<?, ?> root = Map.of();

    private YamlDocument() {}

    static YamlDocument parse(String text) {
        YamlDocument document = new YamlDocument();
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (node instanceof MappingNode && document.plain(node, "", 0) instanceof Map<?, ?> map) {
                document.root = map;
            } else {
                document.problem(1, "", "not-a-map");
            }
        } catch (MarkedYAMLException e) {
            int row = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            document.problem(row, "", "syntax", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            document.problem(0, "", "syntax", String.valueOf(e.getMessage()));
        }
        return document;
    }

    Map<?, ?> root() {
        return root;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    /** The row of a path, or of the nearest thing around it that is there. */
    int row(String path) {
        String place = path;
        while (!place.isEmpty()) {
            Integer row = rows.get(place);
            if (row != null) {
                return row;
            }
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return root.isEmpty() ? 0 : 1;
    }

    private Object plain(@Nullable Node node, String path, int depth) {
        if (node == null) {
            return "";
        }
        int row = node.getStartMark().getLine() + 1;
        rows.putIfAbsent(path, row);
        if (node.getAnchor() != null || depth > DEEPEST) {
            problem(row, path, node.getAnchor() != null ? "anchor" : "too-deep");
            return "";
        }
        if (node instanceof MappingNode mapping) {
            return map(mapping, path, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            for (Node entry : sequence.getValue()) {
                list.add(plain(entry, path + "[" + list.size() + "]", depth + 1));
            }
            return list;
        }
        return Tag.NULL.equals(node.getTag()) ? "" : ((ScalarNode) node).getValue();
    }

    private Map<String, Object> map(MappingNode mapping, String path, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int row = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || key.getAnchor() != null) {
                problem(row, path, "key");
                continue;
            }
            String inside = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
            rows.put(inside, row);
            if (map.put(key.getValue(), plain(tuple.getValueNode(), inside, depth + 1)) != null) {
                problem(row, inside, "repeated");
            }
        }
        return map;
    }

    private void problem(int row, String path, String what, String... args) {
        problems.add(new SheetProblem(row, path, "catalogue.problem." + what, List.of(args)));
    }
}
