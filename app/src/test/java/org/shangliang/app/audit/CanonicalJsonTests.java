package org.shangliang.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Example
    void writesTheSortingExampleOfTheStandard() {
        var members = Map.of(
                "€", "Euro Sign",
                "\r", "Carriage Return",
                "\uFB33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "😀", "Emoji: Grinning Face",
                "\u0080", "Control",
                "ö", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.of(members))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Example
    void writesTheStringExampleOfTheStandard() {
        assertThat(CanonicalJson.of("€$\u000F\nA'B\"\\\\\"/")).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Example
    void refusesWhatHasNoCanonicalText() {
        for (Object value : List.of("\uD83D", "\uDE00\uD83D", 1.5, 1L << 53, Map.of("a", 'x'))) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(value));
        }
    }

    @Property(tries = 500)
    void readsBackAsWhatWasWritten(@ForAll("values") Object value) {
        assertThat(plain(JSON.readTree(CanonicalJson.of(value)))).isEqualTo(value);
    }

    @Property(tries = 300)
    void isTheSameWhateverTheOrderOfMembers(@ForAll("objects") Map<String, Object> members) {
        assertThat(CanonicalJson.of(new TreeMap<>(members).descendingMap())).isEqualTo(CanonicalJson.of(members));
    }

    @Property(tries = 300)
    void differsWhenTheValueDiffers(@ForAll("values") Object one, @ForAll("values") Object other) {
        assertThat(CanonicalJson.of(one).equals(CanonicalJson.of(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return Arbitraries.maps(texts(), values()).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.lazyOf(
                () -> texts().map(Object.class::cast),
                () -> texts().map(Object.class::cast),
                () -> Arbitraries.longs()
                        .between(-(1L << 53) + 1, (1L << 53) - 1)
                        .map(Object.class::cast),
                () -> values().list().ofMaxSize(3).map(Object.class::cast),
                () -> Arbitraries.maps(texts(), values()).ofMaxSize(3).map(Object.class::cast));
    }

    private static Arbitrary<String> texts() {
        var characters =
                Arbitraries.of("\"", "\\", "\b", "\f", "\n", "\r", "\t", "\u0000", "\u001f", "\u007f", "/", "a");
        var chinese = Arbitraries.of("工", "资", "協", "𠮷", "😀", "€", "\u2028", "\uFB33", "\uFFFD");
        return Arbitraries.oneOf(characters, chinese).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    private static Object plain(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        if (node.isNumber()) {
            return node.asLong();
        }
        if (node.isArray()) {
            return node.valueStream().map(CanonicalJsonTests::plain).toList();
        }
        var members = new TreeMap<String, Object>();
        node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
        return members;
    }
}
