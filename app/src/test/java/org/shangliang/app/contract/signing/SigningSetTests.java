package org.shangliang.app.contract.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.UNION_CHAIR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.ScanMatch;
import org.shangliang.app.contract.model.ScanMatch.How;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The printed set says on every page which text it is, and a scan of another text does not pass for it. */
@DatabaseTest
@Transactional
class SigningSetTests {
    private static final String BOTH =
            "{'workers': {'signed': true, 'sealed': true}, 'employer': {'signed': true, 'sealed': true}, 'attachments': ['%s']%s}";

    @Autowired
    ApplicationContext context;

    @Autowired
    SigningPages pages;

    @Autowired
    Contracts contracts;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private CaseDriver driver;
    private CaseJourney journey;

    @BeforeEach
    void adopted() {
        driver = CaseDriver.in(context);
        journey = CaseJourney.inTianjin(driver).before("signatures").on("2022-04-02");
    }

    private byte[] set(CaseJourney of) {
        return pages.set(of.id(), of.actor(UNION_CHAIR));
    }

    private String digest() {
        return contracts
                .of(driver.bean(org.shangliang.app.consultation.Consultations.class)
                        .file(journey.id()))
                .current()
                .textDigest();
    }

    @Test
    void saysOnEveryPageOfEveryCopyWhichTextAndWhichPage() throws IOException {
        var set = set(journey);
        var codes = ScanReader.read(set);
        try (var pdf = Loader.loadPDF(set)) {
            assertThat(codes).hasSize(pdf.getNumberOfPages());
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(
                            "目录",
                            "一式3份",
                            "（公章）",
                            "（工会章）",
                            SignedCopies.head(digest()).replace(" ", ""));
        }
        int of = codes.getFirst().of();
        assertThat(codes).hasSize(3 * of);
        assertThat(codes).allMatch(code -> code.digest().equals(digest()) && code.of() == of);
        assertThat(codes.subList(0, of)).extracting(PageCode::page).containsExactlyElementsOf(upTo(of));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void matchesAScanToTheTextAndKeepsItWithTheSignatures() throws IOException {
        var outcome = journey.take(
                "signatures", UNION_CHAIR, BOTH.formatted(uploaded(firstCopy(set(journey)), "scan.pdf"), ""));
        assertThat(CaseJourney.remarks(outcome)).noneMatch(code -> code.startsWith("contract.scan"));
        var match = match();
        assertThat(match.how()).isEqualTo(How.QR);
        assertThat(match.missing()).isEmpty();
        assertThat(journey.stage()).isEqualTo("SIGNED");
    }

    private ScanMatch match() {
        return java.util.Objects.requireNonNull(
                contracts.of(journey.id()).current().enclosures().getLast().match());
    }

    @Test
    void refusesTheScanOfAnotherTextAndNamesBoth() throws IOException {
        var other = CaseJourney.inTianjin(driver).before("signatures").on("2022-04-02");
        var scan = uploaded(firstCopy(set(other)), "scan.pdf");
        var grounds = CaseJourney.grounds(journey.take("signatures", UNION_CHAIR, BOTH.formatted(scan, "")));
        assertThat(grounds).extracting(Ground::code).containsExactly("contract.scan.other");
        assertThat(grounds.getFirst().arguments())
                .contains(SignedCopies.head(digest()))
                .doesNotHaveDuplicates();
        assertThat(journey.stage()).isEqualTo("ADOPTED");
    }

    @Test
    void readsACrookedPhotographAndSaysWhichPagesAreMissing() throws IOException {
        var scan = uploaded(photograph(set(journey), 2), "page.jpg");
        var outcome = journey.take("signatures", UNION_CHAIR, BOTH.formatted(scan, ""));
        assertThat(CaseJourney.remarks(outcome)).contains("contract.scan.lacking");
        assertThat(match().pages()).containsExactly(3);
    }

    @Test
    void takesTheCodeAtTheFootWhereNothingCanBeRead() {
        var scan = driver.scan(journey.actor(UNION_CHAIR));
        var wrong =
                journey.take("signatures", UNION_CHAIR, BOTH.formatted(scan, ", 'textCode': '0123 4567 89ab cdef'"));
        assertThat(CaseJourney.grounds(wrong)).extracting(Ground::code).containsExactly("contract.scan.code");
        var right = journey.take(
                "signatures", UNION_CHAIR, BOTH.formatted(scan, ", 'textCode': '" + SignedCopies.head(digest()) + "'"));
        assertThat(CaseJourney.remarks(right)).noneMatch(code -> code.startsWith("contract.scan"));
        assertThat(match().how()).isEqualTo(How.TYPED);
    }

    @Test
    void saysSoWhereNothingWasReadAndLetsAScanFollow() throws IOException {
        var scan = driver.scan(journey.actor(UNION_CHAIR));
        var outcome = journey.take("signatures", UNION_CHAIR, BOTH.formatted(scan, ""));
        assertThat(CaseJourney.remarks(outcome)).contains("contract.scan.unread");
        var better = uploaded(firstCopy(set(journey)), "better.pdf");
        journey.must("filing/enclosures", UNION_CHAIR, "{'material': 'TEXT', 'attachments': ['" + better + "']}");
        assertThat(match().how()).isEqualTo(How.QR);
    }

    @Test
    void wantsTheChiefAndAMandateThatStands() {
        var other = journey.take("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'signer': '赵二'}}");
        assertThat(CaseJourney.grounds(other)).extracting(Ground::code).containsExactly("contract.signatures.signer");
        jdbc.sql(
                        "update consultation_case set state = jsonb_set(state, '{workers,members,0,mandateUntil}', '\"2022-04-01\"')"
                                + " where id = ?")
                .param(journey.id())
                .update();
        var late = journey.take("signatures", UNION_CHAIR, "{'workers': {'signed': true}}");
        assertThat(CaseJourney.grounds(late)).extracting(Ground::code).containsExactly("contract.signatures.mandate");
    }

    @Test
    void neverShowsHalfSignedAsSigned() throws Exception {
        assertThat(shown(journey.actor(EMPLOYER)).select(".sl-head .pill").text())
                .isEqualTo("还没有人签");
        journey.must("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}");
        assertThat(shown(journey.actor(EMPLOYER)).text())
                .contains("一方已签", "现在还不算签订")
                .doesNotContain("双方已签");
        journey.must("signatures", EMPLOYER, "{'employer': {'signed': true}}");
        assertThat(shown(journey.actor(EMPLOYER)).text()).contains("还差盖章").doesNotContain("双方已签。");
        journey.must("signatures", EMPLOYER, "{'employer': {'sealed': true}}");
        assertThat(shown(journey.actor(EMPLOYER)).select(".sl-head .pill").text())
                .as("in ink, and nobody has brought the scan")
                .isEqualTo("双方已签，扫描件还没有");
    }

    @Test
    void tellsOfASignatureOnTheScreenWhoWhenAndWhichText() throws Exception {
        var chief = journey.representative(Side.WORKERS, "赵一");
        assertThat(shown(journey.representative(Side.WORKERS, "赵二")).text()).doesNotContain("在系统里签");
        assertThat(shown(chief).text()).contains("一般电子签名", "不能代替盖章");
        var text = shown(chief)
                .select("form[action$=/signing/signature] a:contains(看全文)")
                .attr("href");
        var read =
                mvc.perform(get(text).with(SignedInAs.actor(chief))).andReturn().getResponse();
        assertThat(read.getContentType()).isEqualTo("application/pdf");
        assertThat(signed(chief, "no").text()).contains("请勾选看过全文");
        signed(chief, "true");
        assertThat(shown(chief).text())
                .containsPattern("赵一，2022-04-02 \\d\\d:\\d\\d，一般电子签名，文本校验码 " + SignedCopies.head(digest()));
        assertThat(journey.stage()).isEqualTo("ADOPTED");
    }

    private Document shown(Actor actor) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/cases/" + journey.id() + "/signing").with(SignedInAs.actor(actor)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private Document signed(Actor chief, String read) throws Exception {
        return Jsoup.parse(mvc.perform(post("/cases/" + journey.id() + "/signing/signature")
                        .param("read", read)
                        .with(csrf())
                        .with(SignedInAs.actor(chief)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String uploaded(byte[] content, String name) {
        return attachments.store(content, name, journey.actor(UNION_CHAIR)).id().toString();
    }

    /** The first of the copies, as a scanner would make it. */
    private static byte[] firstCopy(byte[] set) throws IOException {
        try (var pdf = Loader.loadPDF(set);
                var file = new ByteArrayOutputStream()) {
            int of = pdf.getNumberOfPages() / 3;
            while (pdf.getNumberOfPages() > of) {
                pdf.removePage(pdf.getNumberOfPages() - 1);
            }
            pdf.save(file);
            return file.toByteArray();
        }
    }

    /** A page laid slightly askew on a grey table. */
    private static byte[] photograph(byte[] set, int page) throws IOException {
        try (var pdf = Loader.loadPDF(set);
                var file = new ByteArrayOutputStream()) {
            var sheet = new PDFRenderer(pdf).renderImageWithDPI(page, 200);
            var photo = new BufferedImage(sheet.getWidth() + 200, sheet.getHeight() + 200, BufferedImage.TYPE_INT_RGB);
            var brush = photo.createGraphics();
            brush.setColor(Color.GRAY);
            brush.fillRect(0, 0, photo.getWidth(), photo.getHeight());
            brush.rotate(Math.toRadians(3), photo.getWidth() / 2.0, photo.getHeight() / 2.0);
            brush.drawImage(sheet, 100, 100, null);
            brush.dispose();
            ImageIO.write(photo, "jpg", file);
            return file.toByteArray();
        }
    }
}
