package org.shangliang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes every pack as a Markdown table, and an overview of the periods side by side. */
final class LawMatrix {
    private static final List<String> COMPARED = List.of(
            "offer.reply",
            "offer.refusal",
            "reps.min_each",
            "reps.max_each",
            "reps.balance",
            "reps.external_max",
            "reps.vacancy_fill",
            "info.before_meeting",
            "meeting.suspend_max",
            "talks.max",
            "approval.quorum",
            "approval.yes",
            "approval.motion_notice",
            "filing.within",
            "filing.copies",
            "review.within",
            "publish.within",
            "term.min",
            "term.max",
            "renew.window",
            "dispute.coordinate",
            "dispute.extend",
            "floor.wage");

    private LawMatrix() {}

    static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("README.md", overview());
        Packs.all().forEach(pack -> files.put(pack.id() + ".md", page(pack)));
        return files;
    }

    private static String overview() {
        var text = new StringBuilder("# The law as data\n\n")
                .append("Generated from the rule packs of module `law`; do not edit by hand.\n")
                .append("Status: `SEEN` the text was read; `MEMORY` known but not read, warns and never refuses; ")
                .append("`UNSEEN` a local text may exist, the fallback applies. All but `SEEN` are shown as 待核实.\n\n")
                .append("| pack | name | region | kinds | in force from | rules | not yet read |\n")
                .append("|---|---|---|---|---|---|---|\n");
        Packs.all().forEach(pack -> text.append(line(pack)));
        text.append("\n## Side by side\n\nWhat a pack itself says; an empty cell is inherited.\n\n| rule |");
        var shown = Packs.all().stream().filter(pack -> !pack.rules().isEmpty()).toList();
        shown.forEach(pack -> text.append(' ').append(pack.id()).append(" |"));
        text.append("\n|---|").append("---|".repeat(shown.size())).append('\n');
        for (var key : COMPARED) {
            text.append("| ").append(key).append(" |");
            shown.forEach(
                    pack -> text.append(' ').append(cell(pack.rules().get(key))).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static String line(Pack pack) {
        var unread = pack.rules().values().stream()
                .filter(rule -> rule.status() != RuleStatus.SEEN)
                .count();
        return "| [%s](%s.md) | %s | %s | %s | %s | %d | %d |%n"
                .formatted(
                        pack.id(),
                        pack.id(),
                        pack.name(),
                        pack.region().isEmpty() ? "all" : pack.region(),
                        pack.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                        date(pack),
                        pack.rules().size(),
                        unread);
    }

    private static String cell(@Nullable Rule rule) {
        if (rule == null) {
            return "";
        }
        var mark = rule.status() == RuleStatus.SEEN ? "" : " 待核实";
        return value(rule) + (rule.unit() == null ? "" : " " + rule.unit()) + mark;
    }

    private static String page(Pack pack) {
        var text = new StringBuilder("# %s — %s%n%n".formatted(pack.id(), pack.name()))
                .append("Region: %s. In force from: %s."
                        .formatted(pack.region().isEmpty() ? "all" : pack.region(), date(pack)))
                .append(pack.unlistedUnseen() ? " Rules not listed are inherited and shown as 待核实." : "")
                .append("\n\n| rule | value | unit | citation | status | remarks |\n|---|---|---|---|---|---|\n");
        pack.rules()
                .values()
                .forEach(rule -> text.append("| %s | %s | %s | %s | %s | %s |%n"
                        .formatted(
                                rule.key(),
                                value(rule),
                                rule.unit() == null ? "" : rule.unit(),
                                GroundTexts.citations(rule.basis()),
                                rule.status(),
                                remarks(rule))));
        return text.toString();
    }

    private static String value(Rule rule) {
        return rule.values().isEmpty() ? "—" : String.join(", ", rule.values()).replace("|", "/");
    }

    private static String remarks(Rule rule) {
        return new TreeMap<>(rule.attributes())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue().replace("|", "/"))
                        .collect(Collectors.joining("; "));
    }

    private static String date(Pack pack) {
        return pack.effective().equals(LocalDate.MIN) ? "—" : pack.effective().toString();
    }
}
