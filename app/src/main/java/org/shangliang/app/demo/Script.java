package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Fills the payload of a scene: {@code @7} is the seventh day after the opening, {@code #name} a value of the case, {@code
 * {name}} a value inside a sentence.
 */
record Script(LocalDate start, Map<String, Object> values, JsonMapper json) {

    String payload(Scene scene) {
        return json.writeValueAsString(filled(scene.body()));
    }

    private JsonNode filled(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = json.createObjectNode();
                object.properties().forEach(entry -> copy.set(entry.getKey(), filled(entry.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = json.createArrayNode();
                array.forEach(item -> copy.add(filled(item)));
                yield copy;
            }
            case StringNode text -> word(text.stringValue());
            default -> node;
        };
    }

    private JsonNode word(String text) {
        if (text.matches("@\\d+")) {
            return StringNode.valueOf(
                    start.plusDays(Integer.parseInt(text.substring(1))).toString());
        }
        if (text.startsWith("#")) {
            return json.valueToTree(values.get(text.substring(1)));
        }
        var told = text;
        for (var name : List.copyOf(values.keySet())) {
            told = told.replace("{" + name + "}", String.valueOf(values.get(name)));
        }
        return StringNode.valueOf(told);
    }
}
