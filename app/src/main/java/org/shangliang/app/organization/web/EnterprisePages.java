package org.shangliang.app.organization.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.organization.EmployerQuery;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Judgement;
import org.shangliang.app.organization.Posts;
import org.shangliang.app.organization.RegisteredEmployer;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.organization.phonebook.PhoneBook;
import org.shangliang.app.organization.web.EnterprisePage.Fact;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.app.platform.web.Pager;
import org.shangliang.app.platform.web.Person;
import org.springframework.stereotype.Component;

/** Fills the pages of employers. */
@Component
class EnterprisePages {
    private static final int PAGE = 30;
    private static final int CHOICES = 500;

    private final Employers employers;
    private final EmployerRegister register;
    private final Unions unions;
    private final Posts posts;
    private final Labels labels;
    private final Texts texts;

    EnterprisePages(
            Employers employers, EmployerRegister register, Unions unions, Posts posts, Labels labels, Texts texts) {
        this.employers = employers;
        this.register = register;
        this.unions = unions;
        this.posts = posts;
        this.labels = labels;
        this.texts = texts;
    }

    EnterpriseListPage list(EmployerQuery query, FormValues search, int page, Actor actor) {
        var found = employers.search(query, actor.scope(), PAGE + 1, (page - 1) * PAGE);
        var areas = labels.areas(found.stream().map(EmployerView::region).toList());
        return new EnterpriseListPage(
                search,
                labels.regions(actor.scope(), query.region()),
                labels.situations(),
                employers.count(query, actor.scope()),
                !query.equals(EmployerQuery.ALL),
                found.stream()
                        .limit(PAGE)
                        .map(one -> line(one, areas.apply(one.region())))
                        .toList(),
                new Pager("/enterprises" + address(search), page, found.size() > PAGE),
                Keeper.is(actor));
    }

    private static String address(FormValues search) {
        List<String> parts = new ArrayList<>();
        for (String field : List.of("q", "region", "situation", "union")) {
            if (!search.value(field).isEmpty()) {
                parts.add(field + "=" + URLEncoder.encode(search.value(field), StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private EnterpriseListPage.Line line(EmployerView e, String area) {
        return new EnterpriseListPage.Line(
                e.id().toString(),
                e.name(),
                e.creditCode(),
                area,
                e.staff(),
                labels.situation(e.situation()),
                Labels.situationTone(e.situation()),
                e.unionName() == null ? "" : e.unionName(),
                flags(e));
    }

    private List<String> flags(EmployerView e) {
        List<String> flags = new ArrayList<>();
        if (e.newFormEmployment()) {
            flags.add(texts.of("organization.flag.newForm"));
        }
        if (e.epidemicHit()) {
            flags.add(texts.of("organization.flag.epidemicHit"));
        }
        if (e.disputes() > 0) {
            flags.add(texts.of("organization.flag.disputes", String.valueOf(e.disputes())));
        }
        return flags;
    }

    EnterprisePage show(RegisteredEmployer known, Actor actor) {
        EmployerView e = known.view();
        List<Judgement> judgements = register.judgements(e.id());
        return new EnterprisePage(
                e.id().toString(),
                e.name(),
                e.creditCode(),
                labels.area(e.region()),
                facts(known),
                heads(e),
                labels.situation(e.situation()),
                Labels.situationTone(e.situation()),
                judgements.stream().map(this::judged).toList(),
                judgements.stream().flatMap(this::proof).toList(),
                labels.track(e),
                e.unionId() == null ? null : e.unionId().toString(),
                e.unionName(),
                people(e),
                Keeper.is(actor),
                actor.role() == Role.UNION_CHAIR || actor.role() == Role.OFFICER,
                actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR,
                !PhoneBook.sides(actor).isEmpty());
    }

    private List<Fact> facts(RegisteredEmployer known) {
        EmployerView e = known.view();
        List<Fact> facts = new ArrayList<>();
        add(facts, "legalRepresentative", e.legalRepresentative());
        add(facts, "address", e.address());
        add(facts, "registeredAs", known.registeredAs());
        add(facts, "industry", Labels.industry(e.industry(), known.trade()));
        add(facts, known.sizeComputed() ? "sizeComputed" : "sizeGiven", labels.size(e.sizeClass()));
        add(facts, "revenue", EnterpriseForm.tenThousands(known.revenue()));
        add(facts, "assets", EnterpriseForm.tenThousands(known.assets()));
        add(facts, "attention", String.join("\u3001", flags(e)));
        return facts;
    }

    private List<Fact> heads(EmployerView e) {
        List<Fact> heads = new ArrayList<>();
        add(heads, "staff", String.valueOf(e.staff()));
        add(heads, "women", String.valueOf(e.women()));
        add(heads, "members", String.valueOf(e.members()));
        add(heads, "migrant", String.valueOf(e.migrant()));
        add(heads, "dispatched", String.valueOf(e.dispatched()));
        return heads;
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(texts.of("organization.fact." + name), value));
        }
    }

    private Happening judged(Judgement judgement) {
        String text = texts.of(
                "organization.judged",
                labels.situation(judgement.situation()),
                judgement.judgedBy(),
                judgement.reason());
        return new Happening(texts.day(judgement.judgedOn()), text, "", null);
    }

    /** The day of a finding and the address of the paper that proves it. */
    private Stream<Fact> proof(Judgement judgement) {
        return judgement.evidence() == null
                ? Stream.empty()
                : Stream.of(new Fact(texts.day(judgement.judgedOn()), "/attachments/" + judgement.evidence()));
    }

    private List<Person> people(EmployerView e) {
        List<Person> people = new ArrayList<>();
        if (e.unionId() != null) {
            posts.of(e.unionId()).stream()
                    .filter(tenure -> tenure.toOn() == null)
                    .forEach(tenure -> people.add(person(tenure.name(), "union" + tenure.post(), "lab")));
        }
        posts.of(e.id()).stream()
                .filter(tenure -> tenure.toOn() == null)
                .forEach(tenure -> people.add(person(tenure.name(), "employer" + tenure.post(), "emp")));
        return people;
    }

    private Person person(String name, String post, String side) {
        return new Person(name, texts.of("organization.person." + post), side, "");
    }

    EnterpriseFormPage form(@Nullable RegisteredEmployer known, FormValues form, Actor actor) {
        var regions = labels.regions(actor.scope(), form.value("region"));
        List<Option> choices = unions.list(actor.scope(), null, CHOICES, 0).stream()
                .map(union -> new Option(union.id().toString(), union.name()))
                .toList();
        return new EnterpriseFormPage(
                known == null ? null : known.view().id().toString(),
                known == null ? "" : known.view().name(),
                form,
                regions,
                labels.more(actor.scope(), regions),
                Labels.industries(),
                labels.sizes(),
                choices);
    }

    SituationPage situation(RegisteredEmployer known, FormValues form) {
        return new SituationPage(known.view().id().toString(), known.view().name(), form, labels.situations());
    }
}
