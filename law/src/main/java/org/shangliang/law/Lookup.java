package org.shangliang.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rule that applies: nearest pack first, unread texts giving way to the next one (规则查找). */
final class Lookup {
    private final List<Pack> chain;
    private final ContractKind kind;
    private final LocalDate on;

    Lookup(String place, ContractKind kind, LocalDate on) {
        this.chain = Packs.chain(place, kind, on);
        this.kind = kind;
        this.on = on;
    }

    /** The applicable rule, its basis followed by the nearer texts that could not be read. */
    Optional<Rule> find(String key) {
        var doubts = new ArrayList<LegalBasis>();
        Rule unread = null;
        for (var pack : chain) {
            var rule = pack.rule(key, kind, on).orElse(null);
            if (rule == null) {
                if (pack.unlistedUnseen()) {
                    doubts.add(pack.unread());
                }
            } else if (rule.status() == RuleStatus.UNSEEN) {
                doubts.addAll(rule.basis());
                unread = unread == null ? rule : unread;
            } else {
                return Optional.of(pack.general() ? rule : rule.doubtedBy(doubts));
            }
        }
        return Optional.ofNullable(unread);
    }

    /** The nearest rule whose text was read, if any: the one that may refuse. */
    Optional<Rule> binding(String key) {
        return chain.stream()
                .flatMap(pack -> pack.rule(key, kind, on).stream())
                .filter(rule -> rule.status() == RuleStatus.SEEN)
                .findFirst();
    }

    /** Every rule that applies, by key. */
    List<Rule> all() {
        return chain.stream()
                .flatMap(pack -> pack.rules().keySet().stream())
                .distinct()
                .sorted()
                .flatMap(key -> find(key).stream())
                .toList();
    }

    boolean is(String key, String word) {
        return find(key).filter(rule -> rule.is(word)).isPresent();
    }

    List<LegalBasis> basis(String key) {
        return find(key).map(Rule::basis).orElse(List.of());
    }
}
