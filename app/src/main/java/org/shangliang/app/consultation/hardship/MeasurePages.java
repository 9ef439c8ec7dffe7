package org.shangliang.app.consultation.hardship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.hardship.MeasuresPage.Consents;
import org.shangliang.app.consultation.hardship.MeasuresPage.Fact;
import org.shangliang.app.consultation.hardship.MeasuresPage.Heading;
import org.shangliang.app.consultation.hardship.MeasuresPage.Line;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Puts the pages of the measures together. */
@Component
class MeasurePages {
    private final Consultations consultations;
    private final Measures measures;
    private final Tables tables;
    private final Texts texts;

    MeasurePages(Consultations consultations, Measures measures, Tables tables, Texts texts) {
        this.tables = tables;
        this.consultations = consultations;
        this.measures = measures;
        this.texts = texts;
    }

    MeasuresPage all(UUID id, Actor actor, FormValues form) {
        var context = consultations.look(id, actor);
        var bars = Measures.bars(context);
        var names = context.actingSide() != null || actor.role() == Role.RECORDER;
        var table = tables.of(id);
        return new MeasuresPage(
                heading(context),
                measures.of(id, actor).stream()
                        .map(measure -> line(measure, table, context))
                        .toList(),
                bars.isEmpty(),
                names,
                context.actingSide() == null ? List.of() : bars,
                form);
    }

    MeasuresPage.TermsForm form(UUID id, @Nullable UUID measure, Actor actor, FormValues form) {
        var context = consultations.look(id, actor);
        var heading = heading(context);
        var kinds = Stream.of(MeasureKind.values())
                .map(kind -> new Option(kind.name(), kind(kind)))
                .toList();
        return new MeasuresPage.TermsForm(
                heading,
                measure == null ? heading.path() : heading.path() + "/" + measure,
                texts.of(measure == null ? "hardship.new" : "hardship.amend"),
                kinds,
                clauses(id, form),
                form,
                Measures.bars(context));
    }

    /** The clauses on the table that a measure may stand in. */
    private List<Option> clauses(UUID id, FormValues form) {
        return tables.of(id).clauses().stream()
                .filter(clause -> clause.state() != ClauseState.WITHDRAWN
                        || clause.id().toString().equals(form.value("clause")))
                .map(clause -> new Option(
                        clause.id().toString(),
                        texts.of("hardship.clause.named", String.valueOf(clause.number()), clause.title())))
                .toList();
    }

    private Heading heading(CaseContext context) {
        var header = context.file().header();
        return new Heading(
                header.id().toString(),
                context.employer().name(),
                texts.of("kindOf." + header.kind()),
                header.number());
    }

    private String kind(@Nullable MeasureKind kind) {
        return texts.of("hardship.kind." + kind);
    }

    private Line line(Measure measure, Table table, CaseContext context) {
        var terms = measure.terms();
        var side = context.actingSide();
        var open = Measures.bars(context).isEmpty() && measure.lapsedOn() == null;
        var missing = measure.initialled() ? List.<Ground>of() : MeasureRules.missing(terms, context);
        return new Line(
                measure.id().toString(),
                kind(terms.kind()),
                String.valueOf(terms.words()),
                state(measure),
                tone(measure),
                facts(measure, table),
                missing,
                terms.needsConsent() ? consents(measure, context) : null,
                measure.version(),
                open && side != null && Tables.isChief(context) && measure.initialledBy(side) == null,
                open,
                missing.isEmpty() ? clause(terms) : "");
    }

    private String state(Measure measure) {
        if (measure.lapsedOn() != null) {
            return texts.of("hardship.state.lapsed", measure.lapsedOn().toString());
        }
        if (measure.initialled()) {
            return texts.of("hardship.state.both");
        }
        for (var side : Side.values()) {
            if (measure.initialledBy(side) != null) {
                return texts.of("hardship.state.one", texts.of("word." + side));
            }
        }
        return texts.of("hardship.state.none");
    }

    private static String tone(Measure measure) {
        if (measure.lapsedOn() != null) {
            return "";
        }
        return measure.initialled() ? "ok" : "warn";
    }

    private List<Fact> facts(Measure measure, Table table) {
        var terms = measure.terms();
        var floor = terms.floorFen();
        var facts = new ArrayList<Fact>();
        fact(facts, "from", terms.from());
        fact(facts, "until", terms.until());
        fact(facts, "reviewOn", terms.reviewOn());
        fact(
                facts,
                "floor",
                floor == null
                        ? null
                        : texts.of("hardship.yuan", BigDecimal.valueOf(floor, 2).toPlainString()));
        fact(facts, "managers", terms.managers());
        fact(facts, "oldTerms", terms.oldTerms());
        fact(
                facts,
                "affected",
                terms.affected() == null
                        ? null
                        : texts.of("hardship.people", terms.affected().toString()));
        table.clauses().stream()
                .filter(clause -> clause.id().equals(terms.clause()))
                .map(clause -> texts.of("hardship.clause.number", String.valueOf(clause.number())))
                .findFirst()
                .ifPresent(told -> fact(facts, "clause", told));
        return facts;
    }

    private void fact(List<Fact> facts, String term, @Nullable Object value) {
        var told = value == null || value.toString().isBlank() ? texts.of("hardship.missing") : value.toString();
        facts.add(new Fact(texts.of("hardship.term." + term), value instanceof LocalDate day ? texts.day(day) : told));
    }

    private Consents consents(Measure measure, CaseContext context) {
        var affected = measure.terms().affected();
        var given = String.valueOf(measure.consents());
        var told = affected == null
                ? texts.of("hardship.consents.given", given)
                : texts.of("hardship.consents.of", given, affected.toString());
        return new Consents(
                told,
                measures.consents(context.file().header().id(), measure.id(), context.actor()),
                context.actingSide() != null && measure.lapsedOn() == null);
    }

    /** The measure as a clause that may be put into the draft. */
    private String clause(MeasureTerms terms) {
        return texts.of(
                        "hardship.clause",
                        String.valueOf(terms.words()),
                        String.valueOf(terms.from()),
                        String.valueOf(terms.until()),
                        String.valueOf(terms.reviewOn()),
                        BigDecimal.valueOf(terms.floorFen() == null ? 0 : terms.floorFen(), 2)
                                .toPlainString())
                + texts.of("hardship.clause.rest", String.valueOf(terms.managers()), String.valueOf(terms.oldTerms()));
    }
}
