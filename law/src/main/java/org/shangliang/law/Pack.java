package org.shangliang.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of one instrument for one region (规则包), as the data file states them. */
record Pack(
        String id,
        String name,
        String instrument,
        String region,
        Set<ContractKind> kinds,
        LocalDate effective,
        boolean unlistedUnseen,
        boolean general,
        Map<String, Rule> rules) {
    private static final Set<String> KNOWN = Set.of("value", "unit", "cite", "status");

    static Pack read(String id) {
        var file = Resources.read("packs/" + id + ".yaml");
        var rules = new LinkedHashMap<String, Rule>();
        var listed = file.node("rules");
        for (var key : listed.names()) {
            rules.put(key, rule(key, id, listed.node(key)));
        }
        return new Pack(
                id,
                file.text("name"),
                file.text("instrument"),
                file.text("region"),
                kinds(file.texts("kinds")),
                date(file.textOrNull("effective")),
                file.has("unlisted"),
                file.has("general"),
                rules);
    }

    boolean appliesTo(String place, ContractKind kind, LocalDate on) {
        return place.startsWith(region) && kinds.contains(kind) && !on.isBefore(effective);
    }

    Optional<Rule> rule(String key, ContractKind kind, LocalDate on) {
        return Optional.ofNullable(rules.get(key)).filter(rule -> {
            var only = rule.attributes().get("kinds");
            return (only == null || only.contains(kind.name()))
                    && !on.isBefore(date(rule.attributes().get("effective")));
        });
    }

    LegalBasis unread() {
        return new LegalBasis(instrument, "", RuleStatus.UNSEEN);
    }

    private static Rule rule(String key, String pack, Node node) {
        var status = status(node.text("status"));
        var value = node.raw("value");
        var compound = value instanceof List<?> || value instanceof Map<?, ?>;
        var attributes = node.names().stream()
                .filter(name -> !KNOWN.contains(name) && node.has(name))
                .collect(Collectors.toMap(name -> name, node::text));
        return new Rule(
                key,
                pack,
                compound ? null : node.textOrNull("value"),
                node.texts("value"),
                node.textOrNull("unit"),
                status,
                bases(node, status),
                attributes);
    }

    private static List<LegalBasis> bases(Node node, RuleStatus status) {
        if (!(node.raw("cite") instanceof List<?> cites)) {
            throw new IllegalStateException("cite is missing in " + node.map());
        }
        return cites.stream().map(cite -> basis((List<?>) cite, status)).toList();
    }

    private static LegalBasis basis(List<?> cite, RuleStatus status) {
        var own = cite.size() > 2 ? status(cite.get(2).toString()) : status;
        return new LegalBasis(cite.get(0).toString(), cite.get(1).toString(), own);
    }

    private static RuleStatus status(String word) {
        return RuleStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Set<ContractKind> kinds(List<String> names) {
        return names.stream().map(ContractKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate date(@Nullable String text) {
        return text == null ? LocalDate.MIN : LocalDate.parse(text);
    }
}
