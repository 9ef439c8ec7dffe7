package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule has its source and its case. */
class LegalBasisTests {
    private static Pack pack(String id) {
        return Packs.all().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static Set<String> cases() throws IOException {
        var stream = LegalBasisTests.class.getResourceAsStream("/cases/rules.csv");
        assertThat(stream).isNotNull();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> String.join(" ", line.split(",", 3)[0], line.split(",", 3)[1]))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvFileSource(resources = "/cases/rules.csv", numLinesToSkip = 1)
    void packSaysWhatTheTextSays(String pack, String key, @Nullable String value, @Nullable String unit) {
        var rule = Objects.requireNonNull(pack(pack).rules().get(key), () -> "no rule " + key + " in pack " + pack);
        if (!"{map}".equals(value)) {
            assertThat(String.join("; ", rule.values())).isEqualTo(value == null ? "" : value);
        }
        assertThat(rule.unit()).isEqualTo(unit);
    }

    @Test
    @DisplayName("每条规则都有算例")
    void everyRuleHasACase() throws IOException {
        var rules = Packs.all().stream()
                .flatMap(pack -> pack.rules().keySet().stream().map(key -> pack.id() + " " + key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(cases())
                .as("add the missing rule to law/src/test/resources/cases/rules.csv")
                .isEqualTo(rules);
    }

    @Test
    @DisplayName("每条有内容的规则都有法律依据")
    void everyRuleIsCited() {
        for (var pack : Packs.all()) {
            for (var rule : pack.rules().values()) {
                if (!rule.values().isEmpty()) {
                    assertThat(rule.basis())
                            .as("%s of %s needs a cite", rule.key(), pack.id())
                            .isNotEmpty()
                            .allSatisfy(basis -> assertThat(basis.instrument()).isNotBlank());
                }
            }
        }
    }

    @Test
    @DisplayName("未读到的条文都有可退回的规定，或者没有内容")
    void everyUnreadRuleFallsBack() {
        for (var pack : Packs.all()) {
            for (var rule : pack.rules().values()) {
                var fallback = rule.attributes().get("fallback");
                if (rule.status() == RuleStatus.UNSEEN) {
                    assertThat(fallback != null || rule.values().isEmpty())
                            .as(rule.key())
                            .isTrue();
                }
                if (fallback != null) {
                    assertThat(pack(fallback).rules()).as(rule.key()).containsKey(rule.key());
                }
            }
        }
    }

    @Test
    @DisplayName("简称都已展开成全名")
    void noAbbreviatedInstruments() {
        for (var pack : Packs.all()) {
            pack.rules().values().stream()
                    .flatMap(rule -> rule.basis().stream())
                    .forEach(basis ->
                            assertThat(basis.instrument()).hasSizeGreaterThan(2).doesNotContain("令22", "令9"));
        }
    }
}
