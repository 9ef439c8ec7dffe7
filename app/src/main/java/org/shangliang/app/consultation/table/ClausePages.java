package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.table.ClausePage.Acts;
import org.shangliang.app.consultation.table.ClausePage.Head;
import org.shangliang.app.consultation.table.ClausePage.PassLine;
import org.shangliang.app.consultation.table.ClausePage.View;
import org.shangliang.app.consultation.table.Tables.Sight;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Lays out the page of one clause (条款页面). */
@Component
class ClausePages {
    private final TablePages pages;
    private final Tables tables;
    private final PassCosting costing;
    private final Texts texts;
    private final TableWords words;

    ClausePages(TablePages pages, Tables tables, PassCosting costing, Texts texts) {
        this.pages = pages;
        this.tables = tables;
        this.costing = costing;
        this.texts = texts;
        this.words = new TableWords(texts);
    }

    ClausePage of(Sight sight, UUID id, @Nullable Integer from, @Nullable Integer to, @Nullable FormValues typed) {
        var context = sight.context();
        var clause = sight.table().clause(id);
        var barred = pages.barred(context);
        var costs = costing.on(context.file().header().id());
        boolean may = context.actingSide() != null && barred.isEmpty();
        var form = typed == null ? FormValues.empty().with("text", clause.last().text()) : typed;
        return new ClausePage(
                CaseTitle.of(context, texts),
                head(clause, context),
                view(clause, from, to),
                clause.passes().reversed().stream()
                        .map(pass -> line(pass, costs.of(clause, pass)))
                        .toList(),
                reason(clause, Side.WORKERS),
                reason(clause, Side.EMPLOYER),
                acts(clause, sight, may),
                form.with("answers", clause.last().number()),
                context.actingSide() == null ? List.of() : barred);
    }

    private Head head(NegotiatedClause clause, CaseContext context) {
        var last = clause.last();
        return new Head(
                "/cases/" + context.file().header().id() + "/table/clauses/" + clause.id(),
                clause.number(),
                TableWords.heading(clause.heading()),
                clause.title(),
                words.state(clause.state()),
                ClausePage.tone(clause.state()),
                last.number(),
                words.side(last.side()),
                TableWords.css(last.side()),
                words.at(last.at()),
                last.deal(),
                clause.base());
    }

    /** The change made last, unless others were asked for. */
    private View view(NegotiatedClause clause, @Nullable Integer from, @Nullable Integer to) {
        int last = clause.last().number();
        int end = within(to, 1, last, last);
        int least = clause.base() == null ? 1 : 0;
        int usual = clause.last().answers() > 0 ? clause.last().answers() : least;
        int start = within(from, least, last, Math.min(usual, end));
        var redline = Tables.redline(clause, start, end);
        var versions = new ArrayList<Option>();
        if (clause.base() != null) {
            versions.add(new Option("0", texts.of("table.base")));
        }
        TablePages.numbers(clause)
                .forEach(number -> versions.add(new Option(String.valueOf(number), label(clause, number))));
        return new View(
                start,
                end,
                redline.parts(),
                versions,
                start == end
                        ? label(clause, end)
                        : texts.of("table.compared", label(clause, start), label(clause, end)),
                start != end);
    }

    private String label(NegotiatedClause clause, int number) {
        return number == 0
                ? texts.of("table.base")
                : clause.pass(number)
                        .map(pass -> texts.of("table.pass", number, words.side(pass.side())))
                        .orElse("");
    }

    private static int within(@Nullable Integer wanted, int least, int most, int usual) {
        return wanted == null || wanted < least || wanted > most ? usual : wanted;
    }

    private PassLine line(Pass pass, @Nullable PassCost cost) {
        return new PassLine(
                pass.number(),
                words.side(pass.side()),
                TableWords.css(pass.side()),
                pass.name(),
                words.at(pass.at()),
                pass.text(),
                pass.reason(),
                pass.answers(),
                pass.deal(),
                cost);
    }

    private static @Nullable String reason(NegotiatedClause clause, Side side) {
        return clause.passes().reversed().stream()
                .filter(pass -> pass.side() == side && pass.reason() != null)
                .map(Pass::reason)
                .findFirst()
                .orElse(null);
    }

    private Acts acts(NegotiatedClause clause, Sight sight, boolean may) {
        var context = sight.context();
        var side = context.actingSide();
        var state = clause.state();
        boolean chief = may && Tables.isChief(context);
        boolean signed = side != null && clause.initialledBy(side);
        boolean agreed = state == ClauseState.AGREED;
        var deal = clause.last().deal();
        boolean whole = deal != null && sight.table().state(sight.table().deal(deal)) == PackageDeal.State.OPEN;
        boolean asked = side != null && clause.reopening().contains(side);
        return new Acts(
                may && !agreed,
                chief && !agreed && !signed && !whole && state != ClauseState.WITHDRAWN,
                chief && !agreed && signed,
                chief && agreed && !asked,
                chief && agreed && asked,
                may
                        && side != null
                        && state != ClauseState.WITHDRAWN
                        && clause.last(side.other()).isEmpty()
                        && !clause.initialledBy(side.other()),
                !agreed && tables.mayShelve(context),
                words.sides(clause.initials().stream().map(Initial::side).toList(), "table.nobody"),
                clause.reopening().isEmpty() ? "" : words.sides(clause.reopening(), "table.nobody"));
    }
}
