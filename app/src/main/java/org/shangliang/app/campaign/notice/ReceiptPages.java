package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.notice.Receipt.Counts;
import org.shangliang.app.campaign.notice.ReceiptListPage.Row;
import org.shangliang.app.campaign.notice.ReceiptListPage.Tab;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Fills the list of receipts, on the page and as a table to download. */
@Component
class ReceiptPages {
    private static final int PAGE = 50;
    private static final int ALL = 1_000_000;

    private final Receipts receipts;
    private final NoticePages pages;
    private final Federations federations;
    private final Texts texts;

    ReceiptPages(Receipts receipts, NoticePages pages, Federations federations, Texts texts) {
        this.receipts = receipts;
        this.pages = pages;
        this.federations = federations;
        this.texts = texts;
    }

    ReceiptListPage list(NoticeView notice, ReceiptFilter filter, int page, FormValues form, Actor actor) {
        var path = "/notices/" + notice.id() + "/receipts";
        var counts = receipts.counts(notice, actor);
        var found = receipts.list(notice, filter, PAGE + 1, (page - 1) * PAGE, actor);
        var query = "?version=" + notice.version() + "&state=" + filter.state();
        return new ReceiptListPage(
                notice,
                path,
                counts,
                Stream.concat(Stream.of(""), ReceiptFilter.STATES.stream())
                        .map(state -> new Tab(
                                texts.of(
                                        "campaign.receipt.tab." + (state.isEmpty() ? "all" : state),
                                        number(state, counts)),
                                path + "?version=" + notice.version() + "&state=" + state,
                                state.equals(filter.state())))
                        .toList(),
                FormValues.empty()
                        .with("q", filter.text())
                        .with("state", filter.state())
                        .with("version", notice.version()),
                rows(found.stream().limit(PAGE).toList()),
                new Pager(path + query, page, found.size() > PAGE),
                actor.role() == Role.OFFICER && counts.pending() > 0,
                form,
                path + ".csv" + query);
    }

    private static int number(String state, Counts counts) {
        return switch (state) {
            case "pending" -> counts.pending();
            case "sent" -> counts.sent() - counts.delivered();
            case "delivered" -> counts.delivered() - counts.opened();
            case "opened" -> counts.opened() - counts.acknowledged();
            case "acknowledged" -> counts.acknowledged();
            default -> counts.sent();
        };
    }

    private List<Row> rows(List<Receipt> found) {
        var areas = federations.areas(found.stream().map(Receipt::region).toList());
        return found.stream()
                .map(one -> new Row(
                        one.union().toString(),
                        one.name(),
                        areas.getOrDefault(one.region(), ""),
                        one.chair() == null ? "" : one.chair(),
                        texts.of("campaign.receipt.state." + one.state()),
                        tone(one.state()),
                        pages.at(one.deliveredAt()),
                        one.openedAt() == null ? "" : pages.at(one.openedAt()) + " " + one.openedBy(),
                        one.acknowledgedAt() == null ? "" : pages.at(one.acknowledgedAt()) + " " + by(one),
                        one.remindedOn() == null
                                ? ""
                                : texts.of("campaign.receipt.times", one.reminders(), one.remindedOn()),
                        one.acknowledgedAt() == null))
                .toList();
    }

    private String by(Receipt one) {
        var name = Objects.requireNonNullElse(one.acknowledgedBy(), "");
        return one.onPaper() ? texts.of("campaign.receipt.on-paper", name) : name;
    }

    private static String tone(Receipt.State state) {
        return switch (state) {
            case ACKNOWLEDGED -> "ok";
            case OPENED -> "act";
            case DELIVERED -> "warn";
            case SENT -> "bad";
        };
    }

    /** All receipts that are meant, as a table. */
    String csv(NoticeView notice, ReceiptFilter filter, Actor actor) {
        var head = texts.of("campaign.receipt.csv");
        return rows(receipts.list(notice, filter, ALL, 0, actor)).stream()
                .map(row -> Stream.of(
                                row.name(),
                                row.place(),
                                row.chair(),
                                row.state(),
                                row.delivered(),
                                row.opened(),
                                row.acknowledged(),
                                row.reminded())
                        .map(ReceiptPages::cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF" + head + "\r\n", "\r\n"));
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        var safe = text.matches("^[=+\\-@].*") ? "\u2019" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
