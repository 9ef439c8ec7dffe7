package org.shangliang.app.consultation.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.TablePage.Cell;
import org.shangliang.app.consultation.table.TablePage.DealLine;
import org.shangliang.app.consultation.table.TablePage.Row;
import org.shangliang.app.consultation.table.TablePage.Suggestion;
import org.shangliang.app.consultation.table.TablePage.Sum;
import org.shangliang.app.consultation.table.Tables.Sight;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;
import org.shangliang.law.Refused;
import org.shangliang.law.Side;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/** Lays out the table of a case and the forms at it (协商桌页面). */
@Component
class TablePages {
    private final Tables tables;
    private final PassCosting costing;
    private final Texts texts;
    private final TableWords words;

    TablePages(Tables tables, PassCosting costing, Texts texts) {
        this.tables = tables;
        this.costing = costing;
        this.texts = texts;
        this.words = new TableWords(texts);
    }

    TablePage table(Sight sight) {
        var context = sight.context();
        var table = sight.table();
        var barred = barred(context);
        boolean may = context.actingSide() != null && barred.isEmpty();
        var costs = costing.on(context.file().header().id());
        boolean recorder = tables.mayShelve(context);
        int agreed = (int) table.clauses().stream()
                .filter(clause -> clause.state() == ClauseState.AGREED)
                .count();
        return new TablePage(
                CaseTitle.of(context, texts),
                table.clauses().stream()
                        .map(clause -> row(clause, context, costs))
                        .toList(),
                table.deals().reversed().stream()
                        .map(deal -> deal(deal, table, context, may, recorder))
                        .toList(),
                may ? agenda(context, table) : List.of(),
                may ? earlier(context, table) : List.of(),
                new Sum(table.clauses().size(), agreed, table.open()),
                context.actingSide() != null,
                may,
                context.actingSide() == null ? List.of() : barred,
                context.stage().equals("NEGOTIATING"));
    }

    NewClausePage form(CaseContext context, FormValues form) {
        return new NewClausePage(CaseTitle.of(context, texts), form, headings(), barred(context));
    }

    DealPage deal(Sight sight, FormValues form) {
        var lines = sight.table().clauses().stream()
                .filter(clause -> clause.state().isOpen() || clause.state() == ClauseState.PARKED)
                .map(clause -> new DealPage.Line(
                        clause.id().toString(),
                        clause.number(),
                        clause.title(),
                        clause.last().number(),
                        clause.last().text()))
                .toList();
        return new DealPage(CaseTitle.of(sight.context(), texts), form, lines, barred(sight.context()));
    }

    /** What a new clause begins as: an item of the agenda, or a clause of last year's contract. */
    FormValues begun(CaseContext context, @Nullable Integer item, @Nullable Integer clause) {
        var agenda = context.file().agenda().stream()
                .filter(one -> item != null && one.number() == item)
                .findFirst();
        var last = clause == null
                ? Optional.<Draft.Clause>empty()
                : tables.earlier(context).stream()
                        .flatMap(draft -> draft.clauses().stream())
                        .filter(one -> one.number() == clause)
                        .findFirst();
        var form = FormValues.empty();
        if (agenda.isPresent()) {
            form = form.with("heading", agenda.get().heading())
                    .with("title", agenda.get().title());
        }
        return last.isEmpty()
                ? form
                : form.with("heading", last.get().heading())
                        .with("title", TableWords.heading(last.get().heading()))
                        .with("base", last.get().text())
                        .with("text", last.get().text());
    }

    List<Ground> barred(CaseContext context) {
        return tables.foresee(context) instanceof Refused(var grounds) ? grounds : List.of();
    }

    private Row row(NegotiatedClause clause, CaseContext context, PassCosting.Reckoner costs) {
        var workers = clause.last(Side.WORKERS);
        var employer = clause.last(Side.EMPLOYER);
        return new Row(
                CaseTitle.of(context, texts).path() + "/table/clauses/" + clause.id(),
                clause.number(),
                clause.title(),
                TableWords.heading(clause.heading()),
                workers.map(pass -> cell(pass, costs.of(clause, pass))).orElse(null),
                employer.map(pass -> cell(pass, costs.of(clause, pass))).orElse(null),
                difference(clause, workers.orElse(null), employer.orElse(null)),
                words.state(clause.state()),
                ClausePage.tone(clause.state()));
    }

    private static Cell cell(Pass pass, @Nullable PassCost cost) {
        return new Cell(TableWords.excerpt(pass.text()), pass.number(), cost == null ? "" : cost.brief());
    }

    private String difference(NegotiatedClause clause, @Nullable Pass workers, @Nullable Pass employer) {
        if (clause.state() == ClauseState.AGREED) {
            return texts.of("table.same");
        }
        if (workers == null || employer == null) {
            return texts.of("table.one-sided");
        }
        int size = Tables.redline(clause, workers.number(), employer.number()).size();
        return size == 0 ? texts.of("table.same") : texts.of("table.differs", size);
    }

    private DealLine deal(PackageDeal deal, Table table, CaseContext context, boolean may, boolean recorder) {
        var state = table.state(deal);
        var side = context.actingSide();
        boolean chief = may && Tables.isChief(context) && state == PackageDeal.State.OPEN;
        boolean signed = side != null && deal.initials().contains(side);
        return new DealLine(
                deal.number(),
                words.side(deal.side()),
                TableWords.css(deal.side()),
                deal.name(),
                words.at(deal.at()),
                deal.reason(),
                deal.parts().stream()
                        .map(part -> part(table.clause(part.clause()), part.pass()))
                        .toList(),
                texts.of("table.deal." + state, deal.shelf() == null ? "" : texts.of("table.state." + deal.shelf())),
                state == PackageDeal.State.AGREED ? "ok" : state == PackageDeal.State.OPEN ? "warn" : "",
                words.sides(deal.initials(), "table.nobody"),
                chief && !signed,
                chief && signed,
                may && state == PackageDeal.State.OPEN && side == deal.side(),
                recorder && state == PackageDeal.State.OPEN);
    }

    private String part(NegotiatedClause clause, int pass) {
        return texts.of(
                "table.part",
                clause.number(),
                clause.title(),
                clause.pass(pass).map(one -> TableWords.excerpt(one.text())).orElse(""));
    }

    private List<Suggestion> agenda(CaseContext context, Table table) {
        return context.file().agenda().stream()
                .filter(item -> table.clauses().stream()
                        .noneMatch(clause -> clause.title().equals(item.title())
                                || clause.heading().equals(item.heading())))
                .map(item -> new Suggestion(
                        item.title(), "/cases/" + context.file().header().id() + "/table/new?item=" + item.number()))
                .toList();
    }

    private List<Suggestion> earlier(CaseContext context, Table table) {
        return tables.earlier(context).stream()
                .flatMap(draft -> draft.clauses().stream())
                .filter(clause ->
                        table.clauses().stream().noneMatch(one -> clause.text().equals(one.base())))
                .map(clause -> new Suggestion(
                        TableWords.excerpt(clause.text()),
                        "/cases/" + context.file().header().id() + "/table/new?earlier=" + clause.number()))
                .toList();
    }

    private static List<Option> headings() {
        return Topics.headings().stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(new Option(topic.code(), topic.name())),
                        topic.subTopics().stream().map(sub -> new Option(sub.code(), "\u3000" + sub.name()))))
                .toList();
    }

    static IntStream numbers(NegotiatedClause clause) {
        return IntStream.rangeClosed(1, clause.last().number());
    }
}
