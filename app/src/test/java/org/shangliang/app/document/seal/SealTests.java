package org.shangliang.app.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.paper.EffectiveDateSheet;
import org.shangliang.app.document.paper.Party;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.PersonalData;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.annotation.Transactional;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A seal shows every later change of a file, whoever makes it, and is made with a key that nobody gets to see. */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class SealTests {
    @Autowired
    StoredDocuments papers;

    @Autowired
    Seals seals;

    @Autowired
    SealStore store;

    @Autowired
    SealKeys keys;

    @Autowired
    SealChecks checks;

    @Autowired
    PersonalData secrets;

    @Autowired
    ProductClock clock;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    private UUID paper;
    private byte[] sealed;

    @BeforeEach
    void onePaperIsSealed() {
        var chair = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));
        var party = Party.named("滨海一号有限公司");
        var sheet =
                new EffectiveDateSheet("工资专项集体合同", party, null, null, List.of(), null, false, false, List.of(), null);
        paper = papers.store(UUID.randomUUID(), sheet, "〔2022〕120116-0001", chair)
                .id();
        seals.seal(paper, UnaryOperator.identity());
        sealed = seals.file(paper);
    }

    private Verdict verdict(byte[] file) {
        return checks.check(file).verdict();
    }

    private SealKey stranger() {
        var made = NewSealKey.named("另一套系统", clock.instant());
        return new SealKey(made.pair().getPrivate(), made.certificate());
    }

    @Test
    @DisplayName("印章写在打印件后面，打印件一个字节不动，还是 PDF/A，里面写明不是任何一方的签名")
    void isPutBehindThePrintedFileAndKeepsToPdfA() throws Exception {
        var printed = papers.pdf(paper);
        assertThat(Arrays.copyOf(sealed, printed.length)).isEqualTo(printed);
        try (var pdf = Loader.loadPDF(sealed)) {
            var mark = pdf.getSignatureDictionaries().getFirst();
            assertThat(mark.getReason()).matches("本印章只证明文件自2022-03-16 \\d\\d:\\d\\d:\\d\\d（北京时间）以来未被改动，不是任何一方的签名");
            assertThat(mark.getName()).contains("完整性印章", "非签名");
            assertThat(mark.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(mark.getSignDate().toInstant())
                    .isEqualTo(seals.find(paper).orElseThrow().sealedAt());
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(sealed), PDFAFlavour.PDFA_2_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    @DisplayName("盖一次，不再重盖")
    void isPutOnOnce() {
        var first = seals.find(paper).orElseThrow();
        assertThat(seals.seal(paper, UnaryOperator.identity())).isEqualTo(first);
        assertThat(Checksum.of(seals.file(paper))).isEqualTo(first.fileDigest());
        assertThat(verdict(sealed)).isEqualTo(Verdict.SAME);
        assertThat(checks.check(sealed).paper()).isNotNull();
    }

    @Test
    @DisplayName("改动任何一个字节都查得出来，包括封章自己的每一段")
    void findsEveryChangedByte() {
        var mark = SealMark.in(sealed).getLast();
        var random = new Random(38);
        for (int round = 0; round < 250; round++) {
            int at = round % 2 == 0
                    ? random.nextInt(sealed.length)
                    : mark.from() - 400 + random.nextInt(sealed.length - mark.from() + 400);
            var changed = sealed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(verdict(changed)).as("byte %d of %d", at, sealed.length).isEqualTo(Verdict.ALTERED);
        }
    }

    @Test
    @DisplayName("后面追加一版或者几个字节，说得出封存的是第几版")
    void findsAVersionThatWasAppended() throws IOException {
        try (var pdf = Loader.loadPDF(sealed);
                var written = new ByteArrayOutputStream()) {
            pdf.getDocumentInformation().setTitle("改过的合同");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(written);
            var found = checks.check(written.toByteArray());
            assertThat(found.verdict()).isEqualTo(Verdict.APPENDED);
            assertThat(List.of(found.version(), found.versions())).containsExactly(2, 3);
            assertThat(found.advice()).contains("封存的是第 2 版", "又加了 1 版", "共 3 版");
        }
        var tail = checks.check(
                (new String(sealed, StandardCharsets.ISO_8859_1) + " ").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(tail.verdict()).isEqualTo(Verdict.APPENDED);
        assertThat(tail.advice()).contains("文件末尾又多出了");
    }

    @Test
    @DisplayName("别人的钥匙盖的章、在封存件上再盖的章，都和本系统的分得开")
    void tellsTheSealOfAnotherKeyApart() {
        var printed = papers.pdf(paper);
        var stranger = stranger();
        var foreign = PadesSeal.on(printed, stranger, clock.instant(), "好商量 完整性印章（非签名）", "一样的话");
        assertThat(verdict(foreign)).isEqualTo(Verdict.FOREIGN);
        var certificate = stranger.certificate();
        store.keep(Certificates.fingerprint(certificate), Certificates.bytes(certificate), null, Instant.EPOCH);
        assertThat(verdict(foreign)).as("known only for its own case").isEqualTo(Verdict.FOREIGN);
        var again = PadesSeal.on(printed, keys.current(), clock.instant(), "x", "x");
        assertThat(verdict(again)).as("sealed here, and not kept").isEqualTo(Verdict.INTACT);
        assertThat(verdict(printed)).isEqualTo(Verdict.UNSEALED);
    }

    @Test
    @DisplayName("重新启动以后还是同一把钥匙；钥匙打不开了就另做一把，从前封存的照样认得")
    void keepsItsKeyOverARestart() {
        var before = keys.current().certificate();
        assertThat(new SealKeys(store, secrets, clock, texts).current().certificate())
                .isEqualTo(before);
        assertThat(before.getSubjectX500Principal().getName()).contains("非签名");
        jdbc.sql(
                        "update document_seal_certificate set locked_key = '\\x00112233445566778899aabbccddeeff00112233445566'::bytea")
                .update();
        assertThat(keys.current().certificate()).isNotEqualTo(before);
        assertThat(verdict(sealed)).isEqualTo(Verdict.SAME);
        assertThat(verdict(
                        (new String(sealed, StandardCharsets.ISO_8859_1) + " ").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Verdict.APPENDED);
    }

    @Test
    @DisplayName("私钥不在日志里，也不明着存在数据库的任何一张表里")
    void showsItsPrivateKeyNowhere(CapturedOutput output) {
        var locked = store.keys().getFirst().locked();
        var text = secrets.open(locked);
        var hex = HexFormat.of().formatHex(Base64.getDecoder().decode(text));
        var parts = List.of(text.substring(text.length() - 40), hex.substring(hex.length() - 64));
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).contains("document_seal_certificate", "document_blob");
        for (var table : tables) {
            for (var part : parts) {
                assertThat(jdbc.sql("select count(*) from " + table + " t where position(? in t::text) > 0")
                                .param(part)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
        assertThat(output.getAll()).doesNotContain(parts);
        assertThat(keys.current().toString() + store.keys().getFirst()).doesNotContain(parts);
    }

    @Test
    @DisplayName("不是 PDF 的、做了手脚的文件，说清楚，不出错，也不拖很久")
    void refusesWhatIsNoFileOfThatKind() throws IOException {
        for (var none : new byte[][] {{}, "合同".getBytes(StandardCharsets.UTF_8), new byte[1000]}) {
            assertThatThrownBy(() -> checks.check(none))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            input -> assertThat(input.errors())
                                    .extracting(FieldError::code)
                                    .containsExactly("document.seal.file.kind"));
        }
        try (var empty = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            empty.addPage(new PDPage());
            empty.save(written);
            assertThat(verdict(written.toByteArray())).isEqualTo(Verdict.UNSEALED);
        }
        var ranges = "/ByteRange [0 20 9999 20] ".repeat(20_000) + "/ByteRange [0 999999999 999999999 999999999]";
        assertThat(verdict(("%PDF-1.7 " + ranges).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Verdict.UNSEALED);
        assertThat(verdict(around("3080".repeat(15_000)))).as("nested too deep").isEqualTo(Verdict.UNSEALED);
        assertThat(verdict(around("ff".repeat(9_000)))).isEqualTo(Verdict.UNSEALED);
    }

    @Test
    @DisplayName("太大的文件不读，说清楚最多多大")
    void refusesWhatIsTooLargeBeforeItIsRead() {
        var large = new MockMultipartFile("file", new byte[Attachments.LARGEST + 1]);
        assertThatThrownBy(() -> checks.check(large))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::code)
                                .containsExactly("document.seal.file.large"));
        assertThat(texts.of("document.seal.file.large")).contains("20 MB");
    }

    /** A file with a container of these hexadecimal digits, well placed. */
    private static byte[] around(String hex) {
        var head = "%PDF-1.7 /ByteRange [0 000060 " + (62 + hex.length()) + " 5] ";
        var before = head + " ".repeat(60 - head.length());
        return (before + "<" + hex + ">" + "%%EOF").getBytes(StandardCharsets.US_ASCII);
    }
}
