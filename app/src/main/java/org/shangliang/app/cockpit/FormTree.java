package org.shangliang.app.cockpit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of what a browser sent the tree that the API would have been sent. {@code a.b}, {@code a[0].b} are paths; {@code
 * a[]} is a list with an item on each line or in each field; empty fields are left out, empty rows closed up; names that
 * begin with an underscore belong to the page.
 */
final class FormTree {
    private static final String YUAN = "Yuan";
    private static final String FEN = "Fen";
    private static final Pattern ROW = Pattern.compile("([A-Za-z]+)\\[(\\d+)]\\.(.+)");
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private FormTree() {}

    /** The same parameters without empty rows: the rows that hold something, numbered from 0. */
    static Map<String, String[]> closedUp(Map<String, String[]> parameters) {
        Map<String, TreeMap<Integer, Map<String, String[]>>> tables = new LinkedHashMap<>();
        Map<String, String[]> closed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                tables.computeIfAbsent(row.group(1), table -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.group(2)), number -> new LinkedHashMap<>())
                        .put(row.group(3), values);
            } else {
                closed.put(name, values);
            }
        });
        tables.forEach((table, rows) -> {
            int[] next = {0};
            rows.values().stream().filter(FormTree::holdsText).forEach(row -> {
                int number = next[0]++;
                row.forEach((name, values) -> closed.put(table + "[" + number + "]." + name, values));
            });
        });
        return closed;
    }

    /** A row counts when something was typed into it; a choice that is always made does not count. */
    private static boolean holdsText(Map<String, String[]> row) {
        return row.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .filter(field -> row.size() == 1 || !row.containsKey("_blank") || !isDefault(row, field))
                .anyMatch(field -> !isBlank(field.getValue()));
    }

    /** {@code _blank} names the fields of a row that come filled in, separated by commas. */
    private static boolean isDefault(Map<String, String[]> row, Map.Entry<String, String[]> field) {
        var names = row.getOrDefault("_blank", new String[0]);
        return names.length > 0 && List.of(names[0].split(",")).contains(field.getKey());
    }

    private static boolean isBlank(String[] values) {
        for (var value : values) {
            if (!value.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The tree of parameters already closed up. */
    static JsonNode of(Map<String, String[]> parameters) {
        var root = NODES.objectNode();
        parameters.forEach((name, values) -> {
            if (name.startsWith("_") || name.contains("._")) {
                return;
            }
            if (name.endsWith("[]")) {
                list(root, name.substring(0, name.length() - 2), values);
            } else if (!isBlank(values)) {
                put(root, name, values[values.length - 1].strip());
            }
        });
        return root;
    }

    private static void list(ObjectNode root, String name, String[] values) {
        var items = new ArrayList<String>();
        for (var value : values) {
            value.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(items::add);
        }
        if (!items.isEmpty()) {
            items.forEach(root.withArrayProperty(name)::add);
        }
    }

    private static void put(ObjectNode root, String name, String value) {
        Matcher row = ROW.matcher(name);
        if (row.matches()) {
            ArrayNode rows = root.withArrayProperty(row.group(1));
            int number = Integer.parseInt(row.group(2));
            while (rows.size() <= number) {
                rows.addObject();
            }
            put((ObjectNode) rows.get(number), row.group(3), value);
            return;
        }
        int dot = name.indexOf('.');
        if (dot > 0) {
            put(root.withObjectProperty(name.substring(0, dot)), name.substring(dot + 1), value);
        } else if (name.endsWith(YUAN)) {
            root.put(name.substring(0, name.length() - YUAN.length()) + FEN, fen(value));
        } else {
            root.put(name, value);
        }
    }

    /** The field of the form that an error about the payload belongs to. */
    static String field(String path) {
        return path.endsWith(FEN) ? path.substring(0, path.length() - FEN.length()) + YUAN : path;
    }

    /** Money is typed in yuan and sent in fen; what is no amount of whole fen is sent on as it is, to be refused. */
    private static String fen(String yuan) {
        try {
            return new BigDecimal(yuan.replace(",", ""))
                    .movePointRight(2)
                    .toBigIntegerExact()
                    .toString();
        } catch (ArithmeticException | NumberFormatException noAmount) {
            return yuan;
        }
    }
}
