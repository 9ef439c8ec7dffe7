package org.shangliang.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.contract.Filings;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.Seals;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A sealed file comes back with its case as it was, is known where it comes back, and is not exchanged on the way. */
@DatabaseTest
class SealedCaseFileTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    CaseFiles files;

    @Autowired
    Restorations restorations;

    @Autowired
    Filings filings;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvc mvc;

    private final Actor administrator = SignedInAs.anActor(Role.ADMINISTRATOR, new Scope.Region("12"));
    private CaseDriver driver;
    private CaseJourney journey;
    private byte[] archive;

    @BeforeEach
    void bothSignedOnTheScreen() {
        driver = CaseDriver.in(context);
        driver.wipe();
        journey = CaseJourney.inTianjin(driver).before("signatures").on("2022-04-02");
        filings.signOnScreen(journey.id(), Side.WORKERS, journey.chief(Side.WORKERS));
        filings.signOnScreen(journey.id(), Side.EMPLOYER, journey.chief(Side.EMPLOYER));
        journey.instead("{'workers': {'sealed': true}}");
        journey.instead("{'employer': {'sealed': true}}");
        archive = pack();
    }

    private byte[] pack() {
        return files.pack(journey.id(), journey.actor(Role.UNION_CHAIR)).archive();
    }

    private void restored(byte[] from) {
        var today = driver.bean(ProductClock.class).today();
        driver.wipe();
        driver.on(today);
        restorations.restore(from, administrator);
    }

    @Test
    @DisplayName("封存件和证书随案卷走，恢复以后再导出一个字节不差，照样核对得出")
    void comesBackAsItWas() throws Exception {
        var sealed = Objects.requireNonNull(CaseZip.read(archive).get("seals/01.pdf"));
        var certificate = Objects.requireNonNull(CaseZip.read(archive).get("seals/01.cer"));
        restored(archive);
        assertThat(pack()).isEqualTo(archive);
        mvc.perform(multipart("/api/v1/seal/checks").file(new MockMultipartFile("file", sealed)))
                .andExpect(jsonPath("$.verdict").value("SAME"));
        mvc.perform(get("/seal/" + Checksum.of(certificate) + ".cer"))
                .andExpect(content().bytes(certificate));
        mvc.perform(get("/api/v1/seal/certificates"))
                .andExpect(jsonPath("$[0].own").value(false));
        journey.before("");
        assertThat(journey.kinds()).containsOnlyOnce("seal.made");
    }

    @Test
    @DisplayName("换掉封存件或者证书的案卷包不导入")
    void refusesAnExchangedFileOrCertificate() {
        for (var path : new String[] {"seals/01.pdf", "seals/01.cer"}) {
            var changed = CaseZip.read(archive);
            Objects.requireNonNull(changed.get(path))[150] ^= 1;
            assertThatThrownBy(() -> restored(forged(changed))).as(path).isInstanceOf(InvalidInput.class);
        }
        var other = CaseZip.read(archive);
        var list = new String(Objects.requireNonNull(other.get("seals.json")), StandardCharsets.UTF_8);
        var strange = "strange".getBytes(StandardCharsets.UTF_8);
        var old = Checksum.of(Objects.requireNonNull(other.put("seals/01.cer", strange)));
        other.put("seals.json", list.replace(old, Checksum.of(strange)).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> restored(forged(other))).isInstanceOf(InvalidInput.class);
        restored(archive);
    }

    @Test
    @DisplayName("案卷包里的封存件写成别的案子的文书，不导入，别的案子不会多出封存件")
    void putsNoSealedFileUnderAPaperOfAnotherCase() {
        var today = driver.bean(ProductClock.class).today();
        var own = driver.bean(StoredDocuments.class).of(journey.id()).stream()
                .filter(paper -> driver.bean(Seals.class).find(paper.id()).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        driver.wipe();
        var other = CaseJourney.in(driver, "310115", ContractKind.SAFETY).before("signatures");
        var unsealed =
                driver.bean(StoredDocuments.class).of(other.id()).getLast().id();
        driver.on(today);
        var changed = CaseZip.read(archive);
        var list = new String(Objects.requireNonNull(changed.get("seals.json")), StandardCharsets.UTF_8);
        changed.put(
                "seals.json", list.replace(own.toString(), unsealed.toString()).getBytes(StandardCharsets.UTF_8));
        var forged = forged(changed);
        assertThatThrownBy(() -> restorations.restore(forged, administrator))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .allSatisfy(error ->
                                        assertThat(error.arguments()).first().isEqualTo("seals.json")));
        assertThat(driver.bean(Seals.class).find(unsealed)).isEmpty();
    }

    private byte[] forged(Map<String, byte[]> files) {
        return CaseZip.write(Forgery.relisted(files, json));
    }
}
