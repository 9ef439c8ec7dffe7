package org.shangliang.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.audit.PortableDocket;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.contract.performance.Promise;
import org.shangliang.app.contract.performance.Rhythm;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.LockWait;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** A case taken out, lost, put back and taken out again is the same to the last byte; anything changed is refused. */
@DatabaseTest
class CaseFileTests {
    private static final String SECRET = "底线五点六不可外传";

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseFiles files;

    @Autowired
    Restorations restorations;

    @Autowired
    Consultations consultations;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    Environment environment;

    private final Actor administrator = SignedInAs.anActor(Role.ADMINISTRATOR, new Scope.Region("12"));

    private CaseDriver driver() {
        return CaseDriver.in(context);
    }

    private byte[] pack(CaseJourney journey, Role role) {
        return files.pack(journey.id(), journey.actor(role)).archive();
    }

    @Test
    @DisplayName("导出、清空、导入、再导出，一个字节不差；恢复的档案接着办")
    void isTheSameAfterEverythingWasLost() {
        var journey = CaseJourney.inTianjin(driver()).inForce();
        journey.mustWithScan("publication", Role.EMPLOYER, "{'channels': ['NOTICE_BOARD'], 'copyToUpperUnion': true}");
        var before = pack(journey, Role.UNION_CHAIR);
        var docket = journey.docket();
        var today =
                driver().bean(org.shangliang.app.platform.ProductClock.class).today();
        assertThat(pack(journey, Role.UNION_CHAIR)).isEqualTo(before);

        driver().wipe();
        driver().on(today);
        restorations.restore(before, administrator);

        assertThat(pack(journey, Role.UNION_CHAIR)).isEqualTo(before);
        assertThat(journey.docket()).isEqualTo(docket);
        assertThat(driver().dockets().verify(journey.id()).whole()).isTrue();
        assertThat(consultations.list(journey.actor(Role.OFFICER), 10, 0)).hasSize(1);
        journey.must("inspections", Role.UNION_CHAIR, "{'findings': [{'clause': 1, 'state': 'DONE'}]}");
        assertThat(errors(before)).extracting(FieldError::code).containsExactly("casefile.exists");
    }

    @Test
    @DisplayName("恢复以后，说过的逾期不再说一遍")
    void tellsNothingTwiceAfterItCameBack() {
        var journey = CaseJourney.inTianjin(driver()).inForce();
        var promise = new Promise(1, "每月10日前发工资", "单位", Rhythm.MONTHLY, LocalDate.of(2022, 5, 10));
        driver().bean(Commitments.class).list(journey.id(), List.of(promise), journey.actor(Role.UNION_CHAIR));
        journey.dawn("2022-05-11");
        var before = pack(journey, Role.UNION_CHAIR);
        driver().wipe();
        journey.on("2022-05-11");
        restorations.restore(before, administrator);
        assertThat(pack(journey, Role.UNION_CHAIR)).isEqualTo(before);
        journey.dawn("2022-05-12");
        assertThat(journey.kinds()).containsOnlyOnce("commitment.overdue");
    }

    @Test
    @DisplayName("随便改一处都不导入，并指出是哪个文件")
    void refusesTenThousandRandomEdits() {
        var archive = pack(CaseJourney.inTianjin(driver()).before("representatives"), Role.UNION_CHAIR);
        var random = new Random(20221123);
        for (int round = 0; round < 10_000; round++) {
            var edited = archive.clone();
            int at = random.nextInt(edited.length);
            edited[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> PackageCheck.open(edited, json))
                    .as("byte %d", at)
                    .isInstanceOf(BrokenPackage.class);
        }
    }

    @Test
    @DisplayName("哪个文件动过，就指出哪个文件")
    void namesTheEntryThatIsWrong() throws Exception {
        var journey = CaseJourney.inTianjin(driver()).before("meetings");
        var good = CaseZip.read(pack(journey, Role.EMPLOYER));
        var letter = good.keySet().stream()
                .filter(path -> path.endsWith("offer-letter.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(faults(changed(good, letter))).contains(new Fault(letter, "changed"));
        assertThat(faults(changed(good, "docket.jsonl"))).contains(new Fault("docket.jsonl", "changed"));
        assertThat(faults(changed(good, "index.html"))).containsExactly(new Fault("index.html", "changed"));
        var without = new LinkedHashMap<>(good);
        without.remove(letter);
        assertThat(faults(without)).contains(new Fault(letter, "missing"));
        var more = new LinkedHashMap<>(good);
        more.put("papers/99-x.txt", new byte[] {1});
        assertThat(faults(more)).contains(new Fault("papers/99-x.txt", "added"));
        assertThat(errors(zip("../../etc/cron.txt", new byte[] {1})))
                .extracting(FieldError::arguments)
                .asString()
                .contains("../../etc/cron.txt", "文件名不合规定");
        assertThat(errors(zip("bomb.txt", new byte[(int) CaseZip.LARGEST + 2])))
                .extracting(FieldError::arguments)
                .asString()
                .contains("太大");
        assertThat(errors("不是压缩包".getBytes(StandardCharsets.UTF_8)))
                .extracting(FieldError::arguments)
                .asString()
                .contains("这不是案卷包");
    }

    @Test
    @DisplayName("重做了目录和页面的伪造件，也过不了档案这一关")
    void seesAForgeryThatIsConsistentInItself() {
        var journey = CaseJourney.inTianjin(driver()).before("meetings");
        var forged = new LinkedHashMap<>(CaseZip.read(pack(journey, Role.EMPLOYER)));
        var docket = new String(forged.get("docket.jsonl"), StandardCharsets.UTF_8);
        forged.put(
                "docket.jsonl",
                docket.replaceFirst("\"occurredOn\":\"2022-03-08\"", "\"occurredOn\":\"2022-03-07\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(faults(relisted(forged))).containsExactly(new Fault("docket.jsonl", "chain"));
    }

    @Test
    @DisplayName("缺了文书目录、合同卷换了格式：说清是哪个文件，不是系统出错")
    void namesThePartThatItCannotRead() {
        var journey = CaseJourney.inTianjin(driver()).before("filing");
        var good = CaseZip.read(pack(journey, Role.EMPLOYER));
        for (var list : List.of("papers.json", "attachments.json")) {
            var without = new LinkedHashMap<>(good);
            without.remove(list);
            assertThat(faults(relisted(without))).contains(new Fault(list, "missing"));
        }
        var other = new LinkedHashMap<>(good);
        other.put("contract.json", "{\"attempt\":[]}".getBytes(StandardCharsets.UTF_8));
        driver().wipe();
        assertThat(errors(CaseZip.write(relisted(other))))
                .singleElement()
                .satisfies(error -> assertThat(error.arguments().getFirst()).isEqualTo("contract.json"));
        assertThat(driver().bean(PortableDocket.class).exists(journey.id())).isFalse();
        restorations.restore(CaseZip.write(good), administrator);
    }

    @Test
    @DisplayName("导出时有人正在办：等他办完，档案和目录是同一刻的")
    void isOfOneMoment() throws Exception {
        var journey = CaseJourney.inTianjin(driver()).before("filing");
        try (var threads = Executors.newSingleThreadExecutor()) {
            var packed = driver().bean(TransactionTemplate.class).execute(status -> {
                driver().dockets().lock(journey.id());
                var begun = threads.submit(() -> pack(journey, Role.UNION_CHAIR));
                LockWait.begun(context);
                journey.through("filing");
                return begun;
            });
            var box = PackageCheck.open(packed.get(60, TimeUnit.SECONDS), json);
            assertThat(box.manifest().length()).isEqualTo(journey.docket().size());
        }
    }

    @Test
    @DisplayName("装得进去的就导得回来：导出的上限不高于上传的上限")
    void packsNoMoreThanCanComeBack() {
        var upload = DataSize.parse(environment.getRequiredProperty("spring.servlet.multipart.max-file-size"));
        var request = DataSize.parse(environment.getRequiredProperty("spring.servlet.multipart.max-request-size"));
        assertThat(upload.toBytes()).isGreaterThan(CaseZip.LARGEST + CaseZip.MOST_ENTRIES * 400L);
        assertThat(request).isGreaterThan(upload);
        var half = new byte[(int) (CaseZip.LARGEST / 2)];
        assertThat(CaseZip.fits(Map.of("a.txt", half, "b.txt", half))).isTrue();
        assertThat(CaseZip.fits(Map.of("a.txt", half, "b.txt", half, "c.txt", new byte[1])))
                .isFalse();
    }

    @Test
    @DisplayName("一方自己的准备、意见原话、内部资料，谁导出都不在里面")
    void holdsNothingPrivate() throws Exception {
        var journey = CaseJourney.inTianjin(driver()).before("draft").on("2022-03-22");
        var chief = journey.representative(Side.WORKERS, "赵一");
        var written = mvc.perform(post("/cases/" + journey.id() + "/caucus/notes")
                        .param("kind", "LIMIT")
                        .param("words", SECRET)
                        .with(SignedInAs.actor(chief))
                        .with(csrf()))
                .andReturn();
        assertThat(written.getResponse().getStatus()).isEqualTo(303);
        jdbc.sql("insert into consultation_balance (case_id, scales, round) values (?, '[]', 1)")
                .param(journey.id())
                .update();
        jdbc.sql("insert into consultation_balance_mark (case_id, side, marks, opted) values (?, 'WORKERS', ?, true)")
                .param(journey.id())
                .param(SECRET)
                .update();
        jdbc.sql("update organization_employer set disputes = 77, situation = 'STRUGGLING'")
                .update();
        for (var role : new Role[] {Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER, Role.REVIEWER}) {
            var packed = CaseZip.read(pack(journey, role));
            packed.forEach((path, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                    .as(role + " " + path)
                    .doesNotContain(SECRET, "STRUGGLING", "\"disputes\":77"));
            assertThat(packed.keySet())
                    .noneMatch(path -> path.contains("caucus") || path.contains("opinion") || path.contains("balance"));
        }
    }

    @Test
    @DisplayName("看不到档案的人得不到案卷包；只有系统管理员能导入")
    void isForThoseWhoMaySeeTheCase() throws Exception {
        var journey = CaseJourney.inTianjin(driver()).before("offer");
        var stranger = SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));
        for (var outsider : new Actor[] {stranger, administrator, journey.actor(Role.EMPLOYER)}) {
            assertThatThrownBy(() -> files.pack(journey.id(), outsider)).isInstanceOf(NoSuch.class);
        }
        var archive = pack(journey, Role.UNION_CHAIR);
        assertThatThrownBy(() -> restorations.restore(archive, journey.actor(Role.OFFICER)))
                .isInstanceOf(NoSuch.class);
        var shown = mvc.perform(get("/cases/" + journey.id() + "/casefile")
                        .with(SignedInAs.actor(journey.actor(Role.UNION_CHAIR))))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(shown.getContentAsString(StandardCharsets.UTF_8)).select("a[href$=casefile.zip]"))
                .hasSize(1);
        var broken = archive.clone();
        broken[archive.length / 2] ^= 1;
        var answer = mvc.perform(multipart("/casefiles")
                        .file(new MockMultipartFile("file", "a.zip", "application/zip", broken))
                        .with(SignedInAs.actor(administrator))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .text())
                .contains("案卷包没有导入");
    }

    private Map<String, byte[]> relisted(Map<String, byte[]> files) {
        return Forgery.relisted(files, json);
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> good, String path) {
        var files = new LinkedHashMap<>(good);
        var content = files.get(path).clone();
        content[content.length / 2] ^= 1;
        files.put(path, content);
        return files;
    }

    private List<Fault> faults(Map<String, byte[]> files) {
        return catchThrowableOfType(BrokenPackage.class, () -> PackageCheck.open(CaseZip.write(files), json))
                .faults();
    }

    private List<FieldError> errors(byte[] archive) {
        return catchThrowableOfType(InvalidInput.class, () -> restorations.restore(archive, administrator))
                .errors();
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
