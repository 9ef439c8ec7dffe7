package org.shangliang.app.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.SummaryStore.Entry;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * The summary of a campaign as a workbook (汇总表): the totals by number of workers as formulas over the detail, the detail
 * with dates and numbers as such, and the exempt ones apart. What the record does not hold stays empty.
 */
@Component
class SummaryBook {
    static final List<String> COLUMNS = List.of(
            "name",
            "code",
            "region",
            "union",
            "registered",
            "industry",
            "band",
            "staff",
            "women",
            "members",
            "migrant",
            "dispatched",
            "kind",
            "renewal",
            "initiator",
            "offered",
            "replied",
            "adopted",
            "signed",
            "filed",
            "in-force",
            "completed",
            "entitled",
            "present",
            "consenting",
            "term",
            "growth",
            "minimum",
            "firms",
            "covered",
            "instructor");

    /** The counted columns of the totals, by the column of the detail that holds their day. */
    private static final List<String> COUNTED =
            List.of("offered", "replied", "signed", "filed", "in-force", "completed");

    private static final List<String> BANDS = List.of("100", "25", "0");
    private static final String DAY = "yyyy-mm-dd";

    private final Campaigns campaigns;
    private final SummaryStore store;
    private final SummaryLines lines;
    private final Targets targets;
    private final Texts texts;

    SummaryBook(Campaigns campaigns, SummaryStore store, SummaryLines lines, Targets targets, Texts texts) {
        this.campaigns = campaigns;
        this.store = store;
        this.lines = lines;
        this.targets = targets;
        this.texts = texts;
    }

    /** The workbook of a part of a campaign; without a region of all that is the actor's. */
    byte[] of(UUID id, @Nullable String asked, Actor actor) {
        var campaign = campaigns.get(id, actor);
        var region = Oversight.within(asked, actor);
        targets.fit(campaign, Narrowing.of(region.isEmpty() ? Map.of() : Map.of("region", region)), actor);
        var counted = store.list(Condition.of(campaign, region, Narrowing.NONE), campaign.completion());
        var exempt = store.list(
                Condition.of(campaign, region, Narrowing.NONE.with("standing", "exempt")), campaign.completion());
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "shangliang", "1.0")) {
            var totals = book.newWorksheet(texts.of("campaign.sheet.totals"));
            detail(book.newWorksheet(texts.of("campaign.sheet.detail")), counted);
            totals(totals, campaign, counted.size());
            exempt(book.newWorksheet(texts.of("campaign.sheet.exempt")), exempt);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private void totals(Worksheet sheet, CampaignView campaign, int rows) {
        sheet.value(0, 0, campaign.title());
        sheet.value(
                1, 0, texts.of("campaign.sheet.definition", texts.of("campaign.completion." + campaign.completion())));
        var heads = new ArrayList<>(List.of("band", "targets"));
        heads.addAll(COUNTED);
        heads.addAll(List.of("rate", "staff"));
        heads(sheet, 2, heads);
        for (int band = 0; band < BANDS.size(); band++) {
            int row = 3 + band;
            sheet.value(row, 0, texts.of("campaign.staff." + BANDS.get(band)));
            sheet.formula(row, 1, "COUNTIF(%s,A%d)".formatted(range("band", rows), row + 1));
            for (int column = 0; column < COUNTED.size(); column++) {
                sheet.formula(
                        row,
                        2 + column,
                        "COUNTIFS(%s,A%d,%s,\">0\")"
                                .formatted(range("band", rows), row + 1, range(COUNTED.get(column), rows)));
            }
            sheet.formula(row, 9, "SUMIF(%s,A%d,%s)".formatted(range("band", rows), row + 1, range("staff", rows)));
        }
        int last = 3 + BANDS.size();
        sheet.value(last, 0, texts.of("campaign.total"));
        for (int column : List.of(1, 2, 3, 4, 5, 6, 7, 9)) {
            sheet.formula(last, column, "SUM(%1$s4:%1$s%2$d)".formatted(letters(column), last));
        }
        for (int row = 3; row <= last; row++) {
            sheet.formula(row, 8, "IF(B%1$d=0,\"\",H%1$d/B%1$d)".formatted(row + 1));
            sheet.style(row, 8).format("0.0%").set();
        }
        sheet.range(last, 0, last, 9).style().bold().set();
        SheetLook.of(sheet, heads, 2, last);
    }

    private void detail(Worksheet sheet, List<Entry> entries) {
        heads(sheet, 0, COLUMNS);
        var all = lines.of(entries);
        for (int index = 0; index < all.size(); index++) {
            line(sheet, index + 1, all.get(index));
        }
        if (entries.isEmpty()) {
            SheetLook.of(sheet, COLUMNS, 0, 0);
            return;
        }
        int last = entries.size() + 1;
        sheet.value(last, 0, texts.of("campaign.total"));
        for (var column : List.of("staff", "women", "members", "migrant", "dispatched", "firms", "covered")) {
            int at = COLUMNS.indexOf(column);
            sheet.formula(last, at, "SUM(%1$s2:%1$s%2$d)".formatted(letters(at), last));
        }
        sheet.range(last, 0, last, COLUMNS.size() - 1).style().bold().set();
        SheetLook.of(sheet, COLUMNS, 0, last);
    }

    private void line(Worksheet sheet, int row, Map<String, @Nullable Object> values) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(sheet, row, column, values.get(COLUMNS.get(column)));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case SummaryLines.Money money -> {
                sheet.value(row, column, money.yuan());
                sheet.style(row, column).format("#,##0.00").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Object text -> sheet.value(row, column, text.toString());
        }
    }

    private void exempt(Worksheet sheet, List<Entry> entries) {
        var heads = List.of("name", "code", "region", "staff", "ground", "exempt");
        heads(sheet, 0, heads);
        var places = lines.places(entries);
        for (int index = 0; index < entries.size(); index++) {
            var one = entries.get(index);
            sheet.value(index + 1, 0, one.name());
            sheet.value(index + 1, 1, one.creditCode());
            sheet.value(index + 1, 2, places.getOrDefault(one.region(), one.region()));
            sheet.value(index + 1, 3, one.staff());
            sheet.value(index + 1, 4, texts.of("campaign.exempt." + one.exemptGround()));
            sheet.value(index + 1, 5, one.exemptReason());
        }
        SheetLook.of(sheet, heads, 0, entries.size());
    }

    private void heads(Worksheet sheet, int row, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, texts.of("campaign.column." + columns.get(column)));
        }
    }

    /** The cells of a column of the detail, as a formula of another sheet names them. */
    private String range(String column, int rows) {
        var letters = letters(COLUMNS.indexOf(column));
        return "'%s'!$%s$2:$%s$%d"
                .formatted(texts.of("campaign.sheet.detail"), letters, letters, Math.max(2, rows + 1));
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : "A" + (char) ('A' + column - 26);
    }
}
