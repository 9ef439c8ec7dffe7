package org.shangliang.app.contract.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.UNION_CHAIR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.Filings;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.SealView;
import org.shangliang.app.document.seal.Seals;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A text is sealed when both signed it on the screen, then and once; never what one side alone signed, never ink. */
@DatabaseTest
class TextSealTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Filings filings;

    @Autowired
    Contracts contracts;

    @Autowired
    StoredDocuments papers;

    @Autowired
    Seals seals;

    @Autowired
    TextSealing sealing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;

    @BeforeEach
    void adopted() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context))
                .before("signatures")
                .on("2022-04-02");
    }

    private void signsOnScreen(Side side) {
        assertThat(filings.signOnScreen(journey.id(), side, journey.chief(side)))
                .isInstanceOf(Outcome.Done.class);
    }

    private void bothSign() {
        signsOnScreen(Side.WORKERS);
        signsOnScreen(Side.EMPLOYER);
        journey.must("signatures", UNION_CHAIR, "{'workers': {'sealed': true}}");
        journey.must("signatures", EMPLOYER, "{'employer': {'sealed': true}}");
    }

    private UUID text() {
        return SignedText.of(journey.id(), contracts.of(journey.id()).current().textDigest(), papers)
                .id();
    }

    private SealView seal() {
        return seals.find(text()).orElseThrow();
    }

    private String page(Actor actor) throws Exception {
        var answer = mvc.perform(get("/cases/" + journey.id() + "/signing").with(SignedInAs.actor(actor)));
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString())
                .text();
    }

    @Test
    @DisplayName("双方都在系统里签了才封存，封存件的校验码进档案；只有一方签的不封存")
    void isMadeWhenTheSecondSignatureLands() throws Exception {
        signsOnScreen(Side.WORKERS);
        assertThat(page(journey.actor(EMPLOYER))).contains("一方已签").doesNotContain("封存件");
        signsOnScreen(Side.EMPLOYER);
        journey.must("signatures", UNION_CHAIR, "{'workers': {'sealed': true}}");
        assertThat(seals.find(text())).as("a stamp is still missing").isEmpty();
        assertThat(page(journey.actor(EMPLOYER))).contains("还差盖章").doesNotContain("封存件");
        var receipt = journey.must("signatures", EMPLOYER, "{'employer': {'sealed': true}}");
        var entry = journey.docket().getLast();
        assertThat(entry.kind()).isEqualTo("seal.made");
        assertThat(entry.digests()).containsExactly(seal().fileDigest());
        assertThat(entry.account()).as("nobody's act").isNull();
        assertThat(receipt.length()).isEqualTo(entry.sequence());
        assertThat(Checksum.of(seals.file(text()))).isEqualTo(seal().fileDigest());
        assertThat(page(journey.actor(EMPLOYER)))
                .contains("双方已签", "封存件", "不是任何一方的签名", seal().fileDigest())
                .doesNotContain("电子签章");
        assertThat(CaseDriver.in(context).dockets().verify(journey.id()).whole())
                .isTrue();
    }

    @Test
    @DisplayName("封存件最后一页写明谁签的、什么身份、哪一天、怎么签的；前面一个字节不动，还是 PDF/A")
    void saysBehindTheTextWhoSignedIt() throws Exception {
        bothSign();
        var printed = papers.pdf(text());
        var sealed = seals.file(text());
        assertThat(Arrays.copyOf(sealed, printed.length)).isEqualTo(printed);
        try (var pdf = Loader.loadPDF(sealed);
                var before = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(before.getNumberOfPages() + 1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(pdf.getNumberOfPages());
            assertThat(stripper.getText(pdf).replaceAll("[\\s\u3000]", ""))
                    .contains("职工方首席代表" + journey.chief(Side.WORKERS).name())
                    .contains("企业方首席代表" + journey.chief(Side.EMPLOYER).name())
                    .containsPattern("2022年4月2日\\d\\d:\\d\\d，在系统里签，一般电子签名")
                    .contains("都不是任何一方的签名");
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(sealed), PDFAFlavour.PDFA_2_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            assertThat(validator.validate(parser).getFailedChecks()).isEmpty();
        }
    }

    @Test
    @DisplayName("纸上签的、一方纸上一方系统里签的，不封存")
    void leavesInkToThePaper() throws Exception {
        signsOnScreen(Side.WORKERS);
        journey.must("signatures", UNION_CHAIR, "{'workers': {'sealed': true}}");
        journey.must("signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}");
        assertThat(page(journey.actor(EMPLOYER))).contains("双方已签").doesNotContain("封存件");
        assertThat(seals.find(text())).isEmpty();
        mvc.perform(get("/papers/" + text() + "/sealed.pdf").with(SignedInAs.actor(journey.actor(EMPLOYER))))
                .andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("几个人同时来看，只封存一次，档案里只有一条")
    void isMadeOnceWhoeverAsks() throws Exception {
        var attempt = contracts
                .of(CaseDriver.in(context)
                        .bean(org.shangliang.app.consultation.Consultations.class)
                        .file(journey.id()))
                .current();
        Callable<SealView> asks = () -> sealing.seal(journey.id(), attempt);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = threads.invokeAll(List.of(asks, asks, asks, asks));
            for (var one : made) {
                assertThat(one.get()).isEqualTo(made.getFirst().get());
            }
        }
        assertThat(journey.kinds()).containsOnlyOnce("seal.made");
        assertThat(jdbc.sql("select count(*) from document_seal_certificate")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("封存出了故障，签字照样算数，下次打开签订页再封存")
    void neverStandsInTheWayOfASignature() throws Exception {
        jdbc.sql("alter table document_seal rename to document_seal_away").update();
        try {
            bothSign();
        } finally {
            jdbc.sql("alter table document_seal_away rename to document_seal").update();
        }
        assertThat(journey.stage()).isEqualTo("SIGNED");
        assertThat(journey.kinds()).doesNotContain("seal.made");
        assertThat(page(journey.actor(UNION_CHAIR))).contains("封存件");
        assertThat(page(journey.actor(UNION_CHAIR))).contains(seal().fileDigest());
        assertThat(journey.kinds()).containsOnlyOnce("seal.made");
    }

    @Test
    @DisplayName("能看文书的人下载封存件，外人看不到；谁都能核对手里的文件")
    void isHandedOutAndCheckedByWhoeverHoldsIt() throws Exception {
        bothSign();
        var path = "/papers/" + text() + "/sealed.pdf";
        var file = mvc.perform(get(path).with(SignedInAs.actor(journey.actor(EMPLOYER))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).isEqualTo(seals.file(text()));
        var stranger = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));
        mvc.perform(get(path).with(SignedInAs.actor(stranger))).andExpect(status().isNotFound());
        assertThat(asked(file))
                .contains("与系统所封存的文件一致", papers.find(text()).orElseThrow().title());
        assertThat(asked(file)).contains("谁签了、什么时候签的，看文件最后一页", "写在封存文件的最后一页，不用登录也看得到");
        assertThat(asked(file)).doesNotContain("看档案");
        file[200] ^= 1;
        assertThat(asked(file)).contains("封存后被改动");
        assertThat(asked("不是".getBytes(StandardCharsets.UTF_8))).contains("这不是 PDF 文件");
        mvc.perform(multipart("/api/v1/seal/checks").file(new MockMultipartFile("file", file)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("ALTERED"));
        mvc.perform(multipart("/api/v1/seal/checks")).andExpect(status().isBadRequest());
        mvc.perform(get("/seal/" + seal().certificate() + ".cer")).andExpect(status().isOk());
        mvc.perform(get("/seal/none.cer")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("报送材料的压缩包里放的是封存件，清单上写着它的校验码")
    void goesIntoTheBundleForTheAuthority() throws Exception {
        bothSign();
        var zip = mvc.perform(
                        get("/cases/" + journey.id() + "/filing.zip").with(SignedInAs.actor(journey.actor(EMPLOYER))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var content = entries.readAllBytes();
                names.add(entry.getName());
                if (entry.getName().endsWith("（封存件）.pdf")) {
                    assertThat(content).isEqualTo(seals.file(text()));
                } else if (entry.getName().endsWith(".txt")) {
                    assertThat(new String(content, StandardCharsets.UTF_8)).contains(seal().fileDigest());
                }
            }
        }
        assertThat(names).filteredOn(name -> name.endsWith("（封存件）.pdf")).hasSize(1);
    }

    private String asked(byte[] file) throws Exception {
        var answer = mvc.perform(
                multipart("/seal").file(new MockMultipartFile("file", file)).with(csrf()));
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString())
                .text();
    }
}
