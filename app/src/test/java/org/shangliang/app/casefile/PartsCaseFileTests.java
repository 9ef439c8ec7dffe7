package org.shangliang.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.hardship.ConsentLines;
import org.shangliang.app.consultation.hardship.Consenting;
import org.shangliang.app.consultation.hardship.Measure;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.contract.publication.PublishedTexts;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands beside the procedure comes back too: measures of hard times, who consented, the public switch, the readers. */
@DatabaseTest
class PartsCaseFileTests {
    private static final LocalDate UNTIL = LocalDate.of(2022, 6, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseFiles files;

    @Autowired
    Restorations restorations;

    @Autowired
    Measures measures;

    @Autowired
    PublishedTexts publicity;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = SignedInAs.anActor(Role.ADMINISTRATOR, new Scope.Region("12"));
    private CaseDriver driver;
    private CaseJourney journey;

    @BeforeEach
    void aContractWithAMeasureIsKnownToEverybody() {
        driver = CaseDriver.in(context);
        driver.wipe();
        journey = CaseJourney.inTianjin(driver).before("draft");
        var terms = new MeasureTerms(
                MeasureKind.ADJUSTED_PAY,
                "工资下调百分之十",
                LocalDate.of(2022, 4, 1),
                UNTIL,
                LocalDate.of(2022, 5, 15),
                230_000L,
                "中层以上降百分之二十",
                "恢复原工资标准",
                30,
                true);
        var id = ((Outcome.Done<Measure>) measures.propose(journey.id(), terms, journey.actor(Role.UNION_CHAIR)))
                .value()
                .id();
        measures.initial(journey.id(), id, 1, journey.chief(Side.WORKERS));
        measures.initial(journey.id(), id, 1, journey.chief(Side.EMPLOYER));
        var names = new ConsentLines(List.<@Nullable String>of("职工甲 2022-03-20", "职工乙 2022-03-20"));
        measures.consent(journey.id(), id, names, journey.actor(Role.UNION_CHAIR));
        journey.inForce();
        journey.must("publication", Role.EMPLOYER, "{'channels': ['NOTICE_BOARD']}");
        publicity.turn(journey.id(), true, journey.actor(Role.EMPLOYER));
    }

    private void readers(int count) {
        var scope = new Scope.Employer(journey.workplace().employer());
        IntStream.range(0, count)
                .mapToObj(at -> SignedInAs.anActor(Role.WORKER, scope))
                .forEach(worker -> publicity.read(journey.id(), worker));
    }

    private byte[] pack(Role role) {
        return files.pack(journey.id(), journey.actor(role)).archive();
    }

    private void lostAndRestored(byte[] archive) {
        var today = driver.bean(ProductClock.class).today();
        driver.wipe();
        driver.on(today);
        restorations.restore(archive, administrator);
    }

    private static String entry(byte[] archive, String path) {
        return new String(CaseZip.read(archive).getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private Measure measure() {
        return measures.of(journey.id(), journey.actor(Role.UNION_CHAIR)).getFirst();
    }

    @Test
    @DisplayName("措施失效的日子、到期恢复什么、同意名单，导入以后都在；同样的字节")
    void bringsBackMeasuresAndConsents() {
        journey.dawn("2022-05-15");
        journey.dawn("2022-07-01");
        var before = measure();
        assertThat(before.lapsedOn()).isNotNull();
        var archive = pack(Role.UNION_CHAIR);
        assertThat(entry(archive, "measures.json")).contains("职工甲", "职工乙", "\"reviewTold\":true");

        lostAndRestored(archive);

        assertThat(pack(Role.UNION_CHAIR)).isEqualTo(archive);
        assertThat(measure()).isEqualTo(before);
        assertThat(measures.consents(journey.id(), before.id(), journey.actor(Role.EMPLOYER)))
                .extracting(Consenting::name)
                .containsExactly("职工甲", "职工乙");
        journey.dawn("2022-07-02");
        assertThat(journey.kinds()).containsOnlyOnce("measure.lapsed").containsOnlyOnce("measure.review");
    }

    @Test
    @DisplayName("总工会、人社部门导出的案卷包里没有同意者的姓名，只有人数，导回来人数还在")
    void tellsOthersOnlyHowManyConsented() {
        for (var role : List.of(Role.OFFICER, Role.REVIEWER)) {
            CaseZip.read(pack(role))
                    .forEach((path, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                            .as(role + " " + path)
                            .doesNotContain("职工甲"));
        }
        var archive = pack(Role.OFFICER);
        lostAndRestored(archive);
        assertThat(pack(Role.OFFICER)).isEqualTo(archive);
        assertThat(measure().consents()).isEqualTo(2);
    }

    @Test
    @DisplayName("公开的开关和看到的人数跟着走，没有看的人是谁；人少时不写具体数")
    void bringsBackTheSwitchAndHowManyHaveRead() {
        readers(3);
        assertThat(entry(pack(Role.EMPLOYER), "publicity.json")).contains("\"open\":true", "FEW", "\"count\":5");
        readers(4);
        var archive = pack(Role.EMPLOYER);
        assertThat(entry(archive, "publicity.json"))
                .isEqualTo("{\"turned\":{\"open\":true,\"changedOn\":\"2022-04-23\"},"
                        + "\"readers\":{\"told\":\"NUMBER\",\"count\":7}}");
        lostAndRestored(archive);
        assertThat(pack(Role.EMPLOYER)).isEqualTo(archive);
        assertThat(jdbc.sql("select open from contract_publicity")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        readers(2);
        assertThat(entry(pack(Role.EMPLOYER), "publicity.json")).contains("\"count\":7");
    }
}
