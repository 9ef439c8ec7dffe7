package org.shangliang.e2e;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares a JSON value with a schema of an OpenAPI 3.1 document; a keyword it does not know is a complaint too. */
final class SchemaCheck {
    private static final String HERE = "#/components/schemas/";

    private final JsonNode schemas;
    private final List<String> complaints = new ArrayList<>();

    private SchemaCheck(JsonNode schemas) {
        this.schemas = schemas;
    }

    static List<String> complaints(JsonNode document, JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(document.required("components").required("schemas"));
        check.value("$", schema, value);
        return check.complaints;
    }

    private void value(String at, JsonNode schema, JsonNode value) {
        for (var keyword : schema.properties()) {
            keyword(at, keyword.getKey(), keyword.getValue(), schema, value);
        }
    }

    private void keyword(String at, String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
        switch (keyword) {
            case "$ref" -> value(at, schemas.required(rule.asString().substring(HERE.length())), value);
            case "type" -> expect(isOfType(rule.asString(), value), at, "is no " + rule.asString());
            case "format" -> expect(hasForm(rule.asString(), value), at, "has not the form " + rule.asString());
            case "enum" ->
                expect(
                        StreamSupport.stream(rule.spliterator(), false).anyMatch(value::equals),
                        at,
                        "is not in " + rule);
            case "required" -> rule.forEach(name -> expect(value.has(name.asString()), at, "lacks " + name.asString()));
            case "properties" -> value.properties().forEach(member -> member(at, rule, schema, member.getKey(), value));
            case "items" -> {
                for (int i = 0; i < value.size(); i++) {
                    value(at + "[" + i + "]", rule, value.get(i));
                }
            }
            case "pattern" ->
                expect(
                        Pattern.compile(rule.asString())
                                .matcher(value.asString())
                                .find(),
                        at,
                        rule.asString());
            case "minimum" -> expect(value.asDecimal().compareTo(rule.asDecimal()) >= 0, at, "is below " + rule);
            case "maximum" -> expect(value.asDecimal().compareTo(rule.asDecimal()) <= 0, at, "is above " + rule);
            case "exclusiveMinimum" ->
                expect(value.asDecimal().compareTo(rule.asDecimal()) > 0, at, "is not above " + rule);
            case "minLength" -> expect(value.asString().length() >= rule.asInt(), at, "is too short");
            case "maxLength" -> expect(value.asString().length() <= rule.asInt(), at, "is too long");
            case "minItems" -> expect(value.size() >= rule.asInt(), at, "has too few elements");
            case "maxItems" -> expect(value.size() <= rule.asInt(), at, "has too many elements");
            case "additionalProperties", "description", "title" -> {}
            default -> complaints.add(at + ": unknown keyword " + keyword);
        }
    }

    private void member(String at, JsonNode properties, JsonNode schema, String name, JsonNode value) {
        if (properties.has(name)) {
            value(at + "." + name, properties.get(name), value.get(name));
        } else {
            expect(schema.path("additionalProperties").asBoolean(true), at, "may not have " + name);
        }
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> false;
        };
    }

    private static boolean hasForm(String format, JsonNode value) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse(value.asString());
                case "uuid" -> UUID.fromString(value.asString());
                case "int32" -> value.asInt();
                case "int64" -> value.asLong();
                default -> {
                    return false;
                }
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private void expect(boolean holds, String at, String complaint) {
        if (!holds) {
            complaints.add(at + " " + complaint);
        }
    }
}
