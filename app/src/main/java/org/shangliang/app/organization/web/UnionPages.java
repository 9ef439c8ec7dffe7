package org.shangliang.app.organization.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.EmployerQuery;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Post;
import org.shangliang.app.organization.Posts;
import org.shangliang.app.organization.Tenure;
import org.shangliang.app.organization.UnionDraft;
import org.shangliang.app.organization.UnionKind;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Fills the pages of unions. */
@Component
class UnionPages {
    private static final int PAGE = 30;
    private static final int SHOWN = 50;

    private final Unions unions;
    private final Employers employers;
    private final Posts posts;
    private final Labels labels;
    private final Texts texts;

    UnionPages(Unions unions, Employers employers, Posts posts, Labels labels, Texts texts) {
        this.unions = unions;
        this.employers = employers;
        this.posts = posts;
        this.labels = labels;
        this.texts = texts;
    }

    UnionListPage list(FormValues search, int page, Actor actor) {
        String text = search.value("q");
        List<UnionView> found = unions.list(actor.scope(), text, PAGE + 1, (page - 1) * PAGE);
        String address = text.isEmpty() ? "/unions" : "/unions?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        var areas = labels.areas(found.stream().map(UnionView::region).toList());
        return new UnionListPage(
                search,
                unions.count(actor.scope(), text),
                !text.isEmpty(),
                found.stream()
                        .limit(PAGE)
                        .map(one -> line(one, areas.apply(one.region())))
                        .toList(),
                new Pager(address, page, found.size() > PAGE),
                Keeper.is(actor));
    }

    private UnionListPage.Line line(UnionView union, String area) {
        return new UnionListPage.Line(
                union.id().toString(),
                union.name(),
                labels.of("unionKind", union.kind()),
                area,
                union.chair() == null ? "" : union.chair(),
                union.employers(),
                union.staff());
    }

    UnionPage show(UnionView union, Actor actor) {
        var covered = employers.search(new EmployerQuery(null, null, null, union.id()), actor.scope(), SHOWN, 0);
        return new UnionPage(
                union.id().toString(),
                union.name(),
                labels.of("unionKind", union.kind()),
                labels.area(union.region()),
                union.federationName(),
                union.creditCode(),
                union.chair(),
                posts.of(union.id()).stream().map(this::tenure).toList(),
                covered.stream()
                        .map(e -> new UnionPage.Covered(e.id().toString(), e.name(), e.staff()))
                        .toList(),
                union.employers(),
                union.staff(),
                Keeper.is(actor));
    }

    private Happening tenure(Tenure tenure) {
        String post = texts.of("organization.post." + tenure.post());
        String text = tenure.toOn() == null
                ? texts.of("organization.tenure.sitting", tenure.name(), post)
                : texts.of(
                        "organization.tenure.ended",
                        tenure.name(),
                        post,
                        tenure.toOn().toString());
        return new Happening(texts.day(tenure.fromOn()), text, tenure.toOn() == null ? "lab" : "", null);
    }

    UnionFormPage form(@Nullable UnionView union, FormValues form, Actor actor) {
        var regions = labels.regions(actor.scope(), form.value("region"));
        return new UnionFormPage(
                union == null ? null : union.id().toString(),
                union == null ? "" : union.name(),
                form,
                regions,
                labels.more(actor.scope(), regions),
                labels.options(UnionKind.values(), "unionKind"));
    }

    /** The tenure of the sitting chair. */
    Optional<Tenure> sitting(UnionView union) {
        return posts.of(union.id()).stream()
                .filter(tenure -> tenure.toOn() == null && tenure.post() == Post.CHAIR)
                .findFirst();
    }

    static UnionDraft draft(FormValues form) {
        String kind = form.value("kind");
        for (UnionKind known : UnionKind.values()) {
            if (known.name().equals(kind)) {
                return new UnionDraft(form.value("name"), known, form.value("region"), form.value("creditCode"));
            }
        }
        throw new InvalidInput(List.of(new FieldError("kind", "organization.union.kind")));
    }
}
