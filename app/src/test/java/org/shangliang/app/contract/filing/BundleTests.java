package org.shangliang.app.contract.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.REVIEWER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.contract.filing.Bundle.Item;
import org.shangliang.app.contract.filing.Check.State;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The bundle of a real case: gathered from the record, completed paper by paper, and found out when the record is changed. */
@DatabaseTest
@Transactional
class BundleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    FilingPages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;

    @BeforeEach
    void signed() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("filing");
    }

    private Bundle bundle() {
        return pages.bundle(journey.id(), journey.actor(EMPLOYER));
    }

    private List<String> wrong() {
        return bundle().checks().stream()
                .filter(check -> check.state() == State.WRONG)
                .map(Check::code)
                .toList();
    }

    @Test
    void fitsWhereTheRecordFitsAndNamesWhatIsMissing() {
        assertThat(wrong()).isEmpty();
        assertThat(bundle().missing())
                .containsExactly(Material.TEXT, Material.KIND_NOTE, Material.STANDING, Material.CHIEF_ID);
        assertThat(bundle().items())
                .filteredOn(item -> item.material() == Material.RESOLUTION)
                .flatExtracting(Item::files)
                .hasSize(1);
    }

    @Test
    void takesAScanOrTheWordThatItComesOnPaper() {
        journey.mustWithScan("filing/enclosures", EMPLOYER, "{'material': 'STANDING'}");
        journey.must("filing/enclosures", EMPLOYER, "{'material': 'CHIEF_ID', 'onPaper': true}");
        assertThat(bundle().missing()).containsExactly(Material.TEXT, Material.KIND_NOTE);
        assertThat(journey.lastEntry().kind()).isEqualTo("filing.enclosed");
        assertThat(journey.stage()).isEqualTo("SIGNED");
        assertThatThrownBy(() -> journey.take("filing/enclosures", EMPLOYER, "{'material': 'STANDING'}"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isCountedWhenFiledAndAgainWhenAPaperFollows() {
        journey.through("filing");
        assertThat(missing()).isEqualTo("4");
        journey.must("filing/enclosures", EMPLOYER, "{'material': 'STANDING', 'onPaper': true}");
        assertThat(missing()).isEqualTo("3");
    }

    private String missing() {
        return jdbc.sql(
                        "select state -> 'attempt' -> 'filing' -> 'precheck' ->> 'missing' from contract_file where case_id = ?")
                .param(journey.id())
                .query(String.class)
                .single();
    }

    @Test
    void findsATextChangedInTheArchive() {
        jdbc.sql("update document_paper set canonical_text = replace(canonical_text, '八小时', '九小时')"
                        + " where case_id = ? and kind = 'wage-contract'")
                .param(journey.id())
                .update();
        assertThat(wrong()).containsExactly("text-kept");
    }

    @Test
    void findsAVoteForAnotherText() {
        jdbc.sql("update congress_file set state = replace(state::text, ?, ?)::jsonb where case_id = ?")
                .params(bundle().textDigest(), "f".repeat(64), journey.id())
                .update();
        assertThat(wrong()).containsExactly("text-voted");
    }

    @Test
    void showsTheEnterpriseWhatTheReviewerWillSee() throws Exception {
        journey.through("filing");
        var enterprise = page("/cases/" + journey.id() + "/filing", EMPLOYER);
        var reviewer = page("/review/" + journey.id(), REVIEWER);
        assertThat(lines(enterprise)).isNotEmpty().isEqualTo(lines(reviewer));
        assertThat(enterprise.select(".docs .pill").eachText())
                .isEqualTo(reviewer.select(".docs .pill").eachText());
        assertThat(enterprise.text()).contains("还缺：双方主体资格证明");
    }

    private static List<String> lines(Document page) {
        return page.select(".chk li:has(.law)").eachText();
    }

    private Document page(String path, Role role) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(SignedInAs.actor(journey.actor(role))))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void namesTheFieldThatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var answer = mvc.perform(multipart("/cases/" + journey.id() + "/filing")
                        .param("material", "STANDING")
                        .param("note", "复印件两份")
                        .with(csrf())
                        .with(SignedInAs.actor(journey.actor(EMPLOYER))))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.text()).contains("随纸质件提交").contains("请选一份要上传的文件");
        assertThat(page.select("input[name=note]").val()).isEqualTo("复印件两份");
    }

    @Test
    void comesAsFilesAndAsThatManyCopiesToPrint() throws Exception {
        var zip = bytes("/cases/" + journey.id() + "/filing.zip");
        assertThat(names(zip)).anyMatch(name -> name.endsWith("目录.txt")).hasSizeGreaterThan(4);
        try (var one = Loader.loadPDF(bytes("/cases/" + journey.id() + "/filing.pdf"))) {
            assertThat(one.getNumberOfPages() % bundle().copies()).isZero();
            assertThat(one.getNumberOfPages()).isGreaterThan(3 * bundle().copies());
        }
    }

    private byte[] bytes(String path) throws Exception {
        return mvc.perform(get(path).with(SignedInAs.actor(journey.actor(EMPLOYER))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<String> names(byte[] content) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
