package org.shangliang.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Lists of a campaign as the lines of a table to be saved (表格导出), the first of which holds the heads. */
@Component
class TargetTable {
    private final GroupWords words;
    private final Texts texts;

    TargetTable(GroupWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<List<String>> targets(List<Target> targets, Function<Target, @Nullable Outlook> outlooks) {
        var lines = new ArrayList<List<String>>();
        lines.add(heads(
                "name",
                "code",
                "region",
                "union",
                "staff",
                "kind",
                "stage",
                "reached",
                "offered",
                "replied",
                "signed",
                "filed",
                "in-force",
                "exempt",
                "next",
                "robust",
                "fastest"));
        var places = words.of(
                Dimension.REGION,
                targets.stream().map(Target::region).distinct().toList());
        targets.forEach(one -> lines.add(line(one, places, outlooks.apply(one))));
        return lines;
    }

    /** Any rows under the heads of these columns. */
    List<List<String>> rows(List<String> columns, List<List<@Nullable Object>> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(heads(columns.toArray(String[]::new)));
        rows.forEach(row -> lines.add(row.stream().map(TargetTable::text).toList()));
        return lines;
    }

    private List<String> line(Target one, Map<String, String> places, @Nullable Outlook outlook) {
        return Stream.of(
                        one.name(),
                        one.creditCode(),
                        places.getOrDefault(one.region(), one.region()),
                        one.unionName(),
                        one.staff(),
                        one.kind() == null ? null : words.of(Dimension.KIND, one.kind()),
                        texts.of("stage." + one.stage()),
                        one.reachedOn(),
                        one.offeredOn(),
                        one.repliedOn(),
                        one.signedOn(),
                        one.filedOn(),
                        one.inForceOn(),
                        one.exemptReason(),
                        outlook == null ? null : texts.of("calculator.step." + outlook.step()),
                        outlook == null ? null : outlook.robust(),
                        outlook == null ? null : outlook.fastest())
                .map(TargetTable::text)
                .toList();
    }

    List<List<String>> tallies(Dimension by, List<Tally> groups, Tally total) {
        var lines = new ArrayList<List<String>>();
        var heads = new ArrayList<>(List.of(words.head(by)));
        heads.addAll(
                heads("targets", "offered", "replied", "completed", "late", "signed", "filed", "in-force", "exempt"));
        lines.add(heads);
        groups.forEach(one -> lines.add(tally(one, one.label())));
        lines.add(tally(total, texts.of("campaign.total")));
        return lines;
    }

    private static List<String> tally(Tally one, String label) {
        return Stream.of(
                        label,
                        one.targets(),
                        one.offered(),
                        one.replied(),
                        one.completed(),
                        one.late(),
                        one.signed(),
                        one.filed(),
                        one.inForce(),
                        one.exempt())
                .map(TargetTable::text)
                .toList();
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.of("campaign.column." + column))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
