package org.shangliang.app.campaign.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.campaign.notice.NoticePage.Addressees;
import org.shangliang.app.campaign.notice.NoticePage.Keeping;
import org.shangliang.app.campaign.notice.NoticePage.Reading;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.FederationView.Holding;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Fills the pages of notices: the lists and the document. */
@Component
class NoticePages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final NoticeStore store;
    private final Receipts receipts;
    private final NoticePaper paper;
    private final NoticeLists lists;
    private final Federations federations;
    private final Texts texts;

    NoticePages(
            NoticeStore store,
            Receipts receipts,
            NoticePaper paper,
            NoticeLists lists,
            Federations federations,
            Texts texts) {
        this.store = store;
        this.receipts = receipts;
        this.paper = paper;
        this.lists = lists;
        this.federations = federations;
        this.texts = texts;
    }

    NoticeListPage list(@Nullable UUID campaign, Actor actor) {
        if (Desk.isChair(actor)) {
            return new NoticeListPage(
                    true,
                    null,
                    null,
                    List.of(),
                    receipts.mail(actor).stream().map(this::received).toList());
        }
        var officer = actor.role() == Role.OFFICER;
        var found = lists.list(Desk.region(actor), officer, campaign);
        var of = campaign == null ? "" : "?campaign=" + campaign;
        return new NoticeListPage(
                false,
                officer ? "/notices/new" + of : null,
                campaign == null ? null : campaign.toString(),
                found.stream().map(this::issued).toList(),
                List.of());
    }

    private NoticeListPage.Received received(Receipt.Mail one) {
        return new NoticeListPage.Received(
                "/notices/" + one.notice(),
                one.title(),
                one.number(),
                one.issuer(),
                at(one.sentAt()),
                one.version(),
                one.state() == Receipt.State.ACKNOWLEDGED,
                texts.of("campaign.receipt.mine." + one.state()),
                reminded(one.remindedOn()));
    }

    private NoticeListPage.Issued issued(NoticeView.Line one) {
        var path = "/notices/" + one.id();
        return new NoticeListPage.Issued(
                path,
                path + "/receipts",
                one.title(),
                one.number(),
                at(one.publishedAt()),
                one.version(),
                one.publishedAt() != null,
                one.drafting(),
                one.sent(),
                one.acknowledged());
    }

    NoticePage show(NoticeView notice, FormValues form, Actor actor) {
        var path = "/notices/" + notice.id();
        var editions = editions(notice, actor);
        var before = editions.stream()
                .filter(one -> one.version() < notice.version())
                .findFirst()
                .flatMap(one -> store.find(notice.id(), one.version(), false));
        return new NoticePage(
                notice,
                path,
                texts.day(notice.noticeOn()),
                notice.closesOn() == null ? null : texts.day(notice.closesOn()),
                paper.parts(notice.body()),
                paper.files(notice).stream()
                        .map(one -> new NoticePage.File("/attachments/" + one.id(), one.name()))
                        .toList(),
                notice.publishedAt() == null
                        ? ""
                        : texts.of(
                                "campaign.notice.by",
                                at(notice.publishedAt()),
                                Objects.requireNonNullElse(notice.publisher(), "")),
                editions.stream()
                        .map(one -> new NoticePage.Version(
                                path + "?version=" + one.version(),
                                label(one),
                                one.note(),
                                one.version() == notice.version()))
                        .toList(),
                editions.isEmpty() || editions.getFirst().version() == notice.version(),
                before.map(one -> changes(one, notice)).orElse(List.of()),
                form,
                Desk.isChair(actor) ? null : keeping(notice, form, actor),
                Desk.isChair(actor) ? reading(notice, actor) : null);
    }

    private List<NoticeView.Edition> editions(NoticeView notice, Actor actor) {
        var drafts = Desk.keeps(notice, actor);
        return store.editions(notice.id()).stream()
                .filter(one -> drafts || one.publishedAt() != null)
                .toList();
    }

    private String label(NoticeView.Edition one) {
        return one.publishedAt() == null
                ? texts.of("campaign.notice.version.draft", one.version())
                : texts.of("campaign.notice.version", one.version(), at(one.publishedAt()));
    }

    private List<NoticePage.Change> changes(NoticeView before, NoticeView after) {
        return Redline.between(lines(before), lines(after)).stream()
                .map(one -> new NoticePage.Change(one.added(), one.text()))
                .toList();
    }

    private List<String> lines(NoticeView notice) {
        var lines = new ArrayList<>(List.of(
                notice.title(),
                texts.of("campaign.notice.line.to", notice.addressees()),
                texts.of("campaign.notice.line.issuer", notice.issuer(), notice.noticeOn())));
        if (notice.closesOn() != null) {
            lines.add(texts.of("campaign.notice.line.closes", notice.closesOn()));
        }
        if (!notice.copies().isEmpty()) {
            lines.add(texts.of("campaign.notice.line.copies", notice.copies()));
        }
        paper.parts(notice.body()).forEach(part -> lines.add(part.text()));
        paper.files(notice).forEach(file -> lines.add(texts.of("campaign.notice.line.annex", file.name())));
        return lines;
    }

    private Keeping keeping(NoticeView notice, FormValues form, Actor actor) {
        var keeps = Desk.keeps(notice, actor);
        var holdings = federations.holdings(notice.regions());
        var below = federations.below(notice.region()).stream()
                .filter(one -> holdings.containsKey(one.region()))
                .map(one -> new Addressees(
                        one.name(),
                        holdings.getOrDefault(one.region(), Holding.NONE).unions()))
                .toList();
        var opens = keeps && !notice.published() && notice.campaign() == null && notice.closesOn() != null;
        return new Keeping(
                keeps,
                notice.published() ? receipts.counts(notice, actor) : null,
                below,
                receipts.unions(notice),
                opens,
                notice.campaign() == null ? null : "/campaigns/" + notice.campaign(),
                opens ? lists.opening(notice, form) : null);
    }

    private Reading reading(NoticeView notice, Actor chair) {
        var own = receipts.own(notice, chair);
        var done = own.acknowledgedAt() != null;
        return new Reading(
                done,
                done
                        ? texts.of(
                                own.onPaper() ? "campaign.receipt.paper" : "campaign.receipt.signed",
                                Objects.requireNonNullElse(own.acknowledgedBy(), ""),
                                at(own.acknowledgedAt()))
                        : "",
                reminded(own.remindedOn()));
    }

    private String reminded(@Nullable LocalDate day) {
        return day == null ? "" : texts.of("campaign.receipt.reminded", day);
    }

    /** A moment as people say it; nothing for none. */
    String at(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var local = at.atZone(ProductClock.ZONE);
        return texts.of("campaign.moment", local.getMonthValue(), local.getDayOfMonth(), TIME.format(local));
    }

    /**
     * The federations one may send to: the officer's own and those below, with their number of unions; those
     * chosen already are among them.
     */
    List<Option> below(Actor officer, Collection<String> chosen) {
        var below = federations.choices(new Scope.Region(Desk.writes(officer)), chosen);
        var holdings =
                federations.holdings(below.stream().map(FederationView::region).toList());
        return below.stream()
                .map(one -> new Option(
                        one.region(),
                        one.name(),
                        texts.of(
                                "campaign.notice.unions",
                                holdings.getOrDefault(one.region(), Holding.NONE)
                                        .unions())))
                .toList();
    }

    /** The name of the officer's own federation; nothing if it is not in the register. */
    String issuer(Actor officer) {
        return federations
                .ofRegion(Desk.writes(officer))
                .map(FederationView::name)
                .orElse("");
    }
}
