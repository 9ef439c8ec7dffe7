package org.shangliang.app.cockpit;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a payload from JSON, or says in which field what is wrong and what would be right. */
@Component
class PayloadReader {
    private final JsonMapper json;
    private final Validator validator;

    PayloadReader(JsonMapper json, Validator validator) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        this.validator = validator;
    }

    /** The text as a tree; a text that is no JSON object is invalid input. */
    JsonNode tree(String text) {
        try {
            var tree = text.isBlank() ? json.createObjectNode() : json.readTree(text);
            if (!tree.isObject()) {
                throw new InvalidInput(List.of(new FieldError("", "input.json")));
            }
            return tree;
        } catch (StreamReadException unreadable) {
            throw new InvalidInput(List.of(new FieldError("", "input.json")));
        }
    }

    /** The payload in a tree, checked field by field. */
    <C> C read(JsonNode tree, Class<C> type) {
        try {
            var payload = json.treeToValue(tree, type);
            var violations = validator.validate(payload);
            if (!violations.isEmpty()) {
                throw new InvalidInput(violations.stream()
                        .sorted(Comparator.comparing(
                                violation -> violation.getPropertyPath().toString()))
                        .map(PayloadReader::error)
                        .toList());
            }
            return payload;
        } catch (JacksonException unreadable) {
            throw new InvalidInput(List.of(error(unreadable)));
        }
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var field = violation.getPropertyPath().toString();
        var template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.")) {
            return new FieldError(field, template.substring(1, template.length() - 1));
        }
        var constraint = violation.getConstraintDescriptor();
        var attributes = constraint.getAttributes();
        var arguments = Stream.of("value", "min", "max")
                .map(attributes::get)
                .filter(java.util.Objects::nonNull)
                .map(Object::toString)
                .toList();
        return new FieldError(
                field, "input." + constraint.getAnnotation().annotationType().getSimpleName(), arguments);
    }

    private static FieldError error(JacksonException unreadable) {
        var field = path(unreadable);
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> {
                var known = unknown.getKnownPropertyIds();
                yield new FieldError(
                        field, "input.unknown", List.of(known == null ? "" : String.join(" ", words(known))));
            }
            case InvalidFormatException format -> format(field, format.getTargetType());
            case MismatchedInputException mismatch -> format(field, mismatch.getTargetType());
            case DatabindException other -> new FieldError(field, "input.unreadable");
            default -> new FieldError(field, "input.unreadable");
        };
    }

    private static List<String> words(java.util.Collection<Object> ids) {
        return ids.stream().map(String::valueOf).sorted().toList();
    }

    private static FieldError format(String field, Class<?> target) {
        if (target.isEnum()) {
            var choices = Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .toList();
            return new FieldError(field, "input.choice", List.of(String.join(" ", choices)));
        }
        return new FieldError(field, "input.type." + target.getSimpleName().toLowerCase(java.util.Locale.ROOT));
    }

    private static String path(JacksonException unreadable) {
        var parts = new ArrayList<String>();
        for (var reference : unreadable.getPath()) {
            var name = reference.getPropertyName();
            if (name == null) {
                var last = parts.isEmpty() ? "" : parts.removeLast();
                parts.add(last + "[" + reference.getIndex() + "]");
            } else {
                parts.add(name);
            }
        }
        return String.join(".", parts);
    }
}
