package org.shangliang.app.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes strings, whole numbers, lists and maps as RFC 8785 text: no white space, members sorted by UTF-16 code units,
 * only the escapes that standard names. Other values have no canonical text here.
 */
final class CanonicalJson {
    private static final long LARGEST = (1L << 53) - 1;
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder(512);

    private CanonicalJson() {}

    static String of(Object value) {
        var json = new CanonicalJson();
        json.value(value);
        return json.text.toString();
    }

    private void value(Object value) {
        switch (value) {
            case String string -> string(string);
            case Long number -> number(number);
            case List<?> list -> array(list);
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("no canonical text for " + value.getClass());
        }
    }

    private void number(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("not exact as a JSON number");
        }
        text.append(number);
    }

    private void array(List<?> list) {
        text.append('[');
        var separator = "";
        for (Object element : list) {
            text.append(separator);
            value(element);
            separator = ",";
        }
        text.append(']');
    }

    private void object(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, member) -> sorted.put((String) key, member));
        text.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            text.append(separator);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                i = pair(string, i);
            } else {
                character(c);
            }
        }
        text.append('"');
    }

    /** A lone surrogate is no Unicode text: the standard demands that it is refused. */
    private int pair(String string, int at) {
        if (at + 1 == string.length() || !Character.isSurrogatePair(string.charAt(at), string.charAt(at + 1))) {
            throw new IllegalArgumentException("lone surrogate");
        }
        text.append(string, at, at + 2);
        return at + 1;
    }

    private void character(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < 0x20) {
                    text.append("\\u").append(HEX.toHexDigits(c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
