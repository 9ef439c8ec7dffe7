package org.shangliang.app.contract.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.joint.JointSeats;
import org.shangliang.app.consultation.joint.JointTalks;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.filing.Bundle;
import org.shangliang.app.contract.filing.Bundle.Item;
import org.shangliang.app.contract.filing.Check;
import org.shangliang.app.contract.filing.FilingPages;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.publication.PublishedTexts;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** In a sectoral contract every employer signs, files and shows its workers the text it took on itself, with what it reserves. */
@DatabaseTest
@Transactional
class SectoralContractTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JointTalks talks;

    @Autowired
    JointSeats seats;

    @Autowired
    Tables tables;

    @Autowired
    Employers employers;

    @Autowired
    SigningPages signing;

    @Autowired
    FilingPages filing;

    @Autowired
    StoredDocuments papers;

    @Autowired
    Contracts contracts;

    @Autowired
    PublishedTexts publicity;

    private CaseJourney journey;
    private CaseDriver.Workplace willing;
    private CaseDriver.Workplace absent;

    @BeforeEach
    void oneAcceptsOneReservesAndOneStaysAway() {
        var driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("draft").on("2022-03-22");
        var chair = journey.actor(Role.UNION_CHAIR);
        willing = driver.workplace("120116", 40);
        absent = driver.workplace("120116", 25);
        assertThat(talks.set(journey.id(), "SECTORAL", "高新区配送行业", "CONTRACT", chair))
                .isEmpty();
        for (var guest : List.of(willing, absent)) {
            assertThat(talks.seat(journey.id(), employers.get(guest.employer()).creditCode(), chair))
                    .isEmpty();
        }
        var pay = agreed("T01.4", "每单单价", "每单不低于4.5元。");
        var rest = agreed("T03.1", "休息", "满4小时歇20分钟。");
        journey.instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30',
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        bind(journey.actor(Role.EMPLOYER), pay, rest, "ACCEPT");
        bind(willing.actor(Role.EMPLOYER), pay, rest, "RESERVE");
        journey.before("signatures").on("2022-04-02");
    }

    private UUID agreed(String heading, String title, String text) {
        take(new Propose(null, heading, title, null, text, null, null), journey.representative(WORKERS, "赵二"));
        var clause = tables.of(journey.id()).clauses().getLast().id();
        take(new Sign(clause, 1, false), journey.representative(WORKERS, "赵一"));
        take(new Sign(clause, 1, false), journey.representative(EMPLOYER, "钱一"));
        return clause;
    }

    private void take(TableCommand command, Actor actor) {
        assertThat(tables.take(journey.id(), command, actor)).isInstanceOf(Outcome.Done.class);
    }

    private void bind(Actor employer, UUID pay, UUID rest, String restStance) {
        assertThat(seats.stand(journey.id(), pay, 1, "ACCEPT", "", employer)).isEmpty();
        assertThat(seats.stand(journey.id(), rest, 1, restStance, "我单位按三班倒。", employer))
                .isEmpty();
        assertThat(seats.bind(journey.id(), "SEALED", employer)).isEmpty();
    }

    private String name(CaseDriver.Workplace workplace) {
        return employers.get(workplace.employer()).name();
    }

    private String flat(byte[] pdf) throws IOException {
        try (var pages = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s", "");
        }
    }

    @Test
    void theTextNamesItsTradeAndEveryEmployerAtTheTable() {
        var text = papers.of(journey.id()).stream()
                .filter(paper -> paper.kind().equals("wage-contract"))
                .map(PaperView::id)
                .findFirst()
                .orElseThrow();
        assertThat(papers.document(text).canonicalText())
                .contains(
                        "# 高新区配送行业性工资专项集体合同",
                        "参加单位（共3家）",
                        name(willing),
                        name(absent),
                        "本合同依法对本行业、本区域的用人单位和劳动者具有约束力",
                        "甲方（牵头单位）")
                .doesNotContain("本合同对甲方和甲方全体职工具有约束力");
    }

    @Test
    void thePageOfTheSigningAndThePrintedSetTellWhoTookOnWhichText() throws IOException {
        var page = signing.of(journey.id(), FormValues.empty(), journey.actor(Role.UNION_CHAIR));
        var parties = java.util.Objects.requireNonNull(page.parties());
        assertThat(List.of(parties.accepted(), parties.reserved(), parties.unbound()))
                .containsExactly(1, 1, 1);
        assertThat(parties.lines()).extracting(SigningPage.PartyLine::tone).containsExactly("ok", "ok", "warn");
        assertThat(parties.lines().get(1).words()).contains("盖章", "保留", "休息");
        assertThat(parties.lines().get(2).href()).endsWith("/text.pdf");
        var own = seats.text(journey.id(), willing.actor(Role.EMPLOYER));
        assertThat(parties.lines().get(1).mark()).isEqualTo(SignedCopies.head(own.digest()));
        var set = signing.set(journey.id(), journey.actor(Role.UNION_CHAIR));
        assertThat(flat(set)).contains("参加单位名单", name(willing), name(absent), "还没有认下");
        assertThat(ScanReader.read(set))
                .extracting(PageCode::digest)
                .containsOnly(page.text() == null ? "" : page.text().digest());
        var other = CaseJourney.inTianjin(CaseDriver.in(context))
                .before("signatures")
                .on("2022-04-02");
        assertThat(signing.of(other.id(), FormValues.empty(), other.actor(Role.UNION_CHAIR))
                        .parties())
                .as("one employer alone has no list")
                .isNull();
    }

    @Test
    void whatIsFiledHoldsTheListAndTheTextOfEachThatTookOneOn() {
        var bundle = filing.bundle(journey.id(), journey.actor(Role.EMPLOYER));
        var item = item(bundle);
        assertThat(item.presence()).isEqualTo(Bundle.Presence.READY);
        assertThat(item.files())
                .extracting(Bundle.FileLine::title)
                .containsExactly(employers.get(journey.workplace().employer()).name(), name(willing));
        assertThat(item.note()).contains(name(absent) + "：还没有认下");
        assertThat(states(bundle, "party-unbound")).containsExactly(Check.State.LOOK);
        assertThat(states(bundle, "party")).containsExactly(Check.State.FITS, Check.State.FITS);
        assertThat(states(bundle, "party-text")).isEmpty();
        journey.before("filing/receipt");
        var form = papers.of(journey.id()).stream()
                .filter(paper -> paper.kind().equals("filing-form"))
                .findFirst()
                .orElseThrow();
        assertThat(papers.document(form.id()).canonicalText()).contains("由 3 家单位参加", name(absent) + "（还没有认下）");
    }

    private static Item item(Bundle bundle) {
        return bundle.items().stream()
                .filter(one -> one.material() == Material.PARTIES)
                .findFirst()
                .orElseThrow();
    }

    private static List<Check.State> states(Bundle bundle, String code) {
        return bundle.checks().stream()
                .filter(check -> check.code().equals(code))
                .map(Check::state)
                .toList();
    }

    private static Actor worker(CaseDriver.Workplace workplace) {
        return SignedInAs.anActor(Role.WORKER, new Scope.Employer(workplace.employer()));
    }

    @Test
    void workersReadTheTextTheirOwnEmployerTookOnAndNoOther() {
        journey.before("");
        journey.passTo(LocalDate.of(2022, 4, 23));
        journey.must("publication", Role.EMPLOYER, "{'channels': ['NOTICE_BOARD']}");
        var worker = worker(willing);
        var seen = contracts.publishedAt(willing.employer());
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().textDigest())
                .isEqualTo(
                        seats.text(journey.id(), willing.actor(Role.EMPLOYER)).digest());
        var readable = papers.of(journey.id()).stream()
                .filter(paper -> papers.mayRead(paper, worker))
                .toList();
        assertThat(readable)
                .extracting(PaperView::kind)
                .containsExactlyInAnyOrder(JointSeats.KIND, "publication-notice");
        assertThat(readable)
                .extracting(PaperView::textDigest)
                .contains(seen.getFirst().textDigest());
        assertThat(contracts.publishedAt(absent.employer())).isEmpty();
        publicity.read(journey.id(), worker);
        assertThatThrownBy(() -> publicity.read(journey.id(), worker(absent))).isInstanceOf(NoSuch.class);
    }
}
