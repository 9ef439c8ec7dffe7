package org.shangliang.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of a data file, read by name. */
record Node(Map<?, ?> map) {
    static Node of(@Nullable Object parsed) {
        if (parsed instanceof Map<?, ?> map) {
            return new Node(map);
        }
        throw new IllegalStateException("a mapping was expected: " + parsed);
    }

    boolean has(String name) {
        return map.get(name) != null;
    }

    @Nullable
    Object raw(String name) {
        return map.get(name);
    }

    @Nullable
    String textOrNull(String name) {
        var value = map.get(name);
        return value == null ? null : value.toString();
    }

    String text(String name) {
        var value = textOrNull(name);
        if (value == null) {
            throw new IllegalStateException(name + " is missing in " + map);
        }
        return value;
    }

    /** The items of a list, one bare value as a list of one, nothing as none. */
    List<String> texts(String name) {
        return switch (map.get(name)) {
            case null -> List.of();
            case List<?> items -> items.stream().map(String::valueOf).toList();
            case Object single -> List.of(single.toString());
        };
    }

    List<Node> nodes(String name) {
        return map.get(name) instanceof List<?> items
                ? items.stream().map(Node::of).toList()
                : List.of();
    }

    Node node(String name) {
        return of(map.get(name));
    }

    /** The names in the order of the file. */
    List<String> names() {
        return map.keySet().stream().map(String::valueOf).toList();
    }
}
