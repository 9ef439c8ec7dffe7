package org.shangliang.app.consultation.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shangliang.law.Side.EMPLOYER;
import static org.shangliang.law.Side.WORKERS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.table.TableCommand.Bundle;
import org.shangliang.app.consultation.table.TableCommand.Line;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.TableCommand.SignBundle;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** A clause on a measure of hard times is initialled at the table only when the measure is whole. */
@DatabaseTest
@Transactional
class MeasureInitialsTests {
    private static final String WORDS = "两条生产线轮流开工";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tables tables;

    @Autowired
    Measures measures;

    private CaseJourney journey;
    private Actor chief;
    private Actor worker;

    @BeforeEach
    void talksHaveBegun() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chief = journey.representative(WORKERS, "赵一");
        worker = journey.representative(WORKERS, "赵二");
    }

    private UUID proposed(String text) {
        tables.take(journey.id(), new Propose(null, "T03.2", "轮岗", null, text, null, null), worker);
        return tables.of(journey.id()).clauses().getLast().id();
    }

    private List<String> sign(UUID clause) {
        var pass = tables.of(journey.id()).clause(clause).last().number();
        return codes(tables.take(journey.id(), new Sign(clause, pass, false), chief));
    }

    private static List<String> codes(Outcome<CaseReceipt> outcome) {
        return outcome instanceof Outcome.Refused<CaseReceipt>(var grounds)
                ? grounds.stream().map(Ground::code).toList()
                : List.of();
    }

    private void measure(
            @Nullable UUID clause, @Nullable LocalDate review, @Nullable Long floor, @Nullable String managers) {
        var terms = new MeasureTerms(
                MeasureKind.ROTATION,
                WORDS,
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2022, 6, 30),
                review,
                floor,
                managers,
                "恢复每周五天工作制",
                20,
                false,
                clause);
        measures.propose(journey.id(), terms, journey.actor(Role.UNION_CHAIR));
    }

    @Test
    void isNotInitialledWithoutAnEnd() {
        var clause = proposed("实行轮岗轮休，名单提前公布。");
        measure(clause, LocalDate.of(2022, 5, 15), 236_000L, "中层以上降 20%");
        assertThat(sign(clause)).containsExactly("lint.measureEndless");
    }

    @Test
    void isNotInitialledWithoutAWholeRecordOfItsOwn() {
        var clause = proposed("实行轮岗轮休，名单提前公布。本条至2022年12月31日止。");
        assertThat(sign(clause)).containsExactly("hardship.no-record");
        measure(null, LocalDate.of(2022, 5, 15), 236_000L, "中层以上降 20%");
        assertThat(sign(clause)).as("a record that stands nowhere").containsExactly("hardship.no-record");
        measure(clause, null, null, "");
        assertThat(sign(clause)).containsExactly("hardship.no-review", "hardship.no-managers", "hardship.no-floor");
    }

    @Test
    void isInitialledWithAWholeRecordInOtherWords() {
        var clause = proposed("实行轮岗轮休，名单提前公布。本条至2022年12月31日止。");
        measure(clause, LocalDate.of(2022, 5, 15), 236_000L, "中层以上降 20%");
        assertThat(sign(clause)).isEmpty();
    }

    @Test
    void aRecordStandsOnlyInAClauseOnTheTable() throws Exception {
        var wrong = catchThrowableOfType(
                InvalidInput.class, () -> measure(UUID.randomUUID(), LocalDate.of(2022, 5, 15), 236_000L, "中层以上降 20%"));
        assertThat(wrong.errors().getFirst().field()).isEqualTo("clause");
        var clause = proposed("实行轮岗轮休，名单提前公布。本条至2022年12月31日止。");
        var path = "/cases/" + journey.id() + "/measures";
        var form = page(get(path + "/new"));
        assertThat(form.select("select[name=clause] option").eachText()).contains("第 1 条 轮岗");
        mvc.perform(post(path)
                .param("kind", "ROTATION")
                .param("words", WORDS)
                .param("clause", clause.toString())
                .with(SignedInAs.actor(worker))
                .with(csrf()));
        assertThat(page(get(path)).select("dl.facts").text()).contains("写在哪一条", "协商桌上第 1 条");
        var kept = measures.of(journey.id(), chief).getFirst();
        assertThat(kept.terms().clause()).isEqualTo(clause);
        assertThat(page(get(path + "/" + kept.id()))
                        .select("select[name=clause] option[selected]")
                        .val())
                .isEqualTo(clause.toString());
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(SignedInAs.actor(worker)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void isNotInitialledWhileItsMeasureLacksReviewFloorOrTheManagersShare() {
        var clause = proposed(WORDS + "，至2022年6月30日止。");
        measure(clause, null, null, "");
        assertThat(sign(clause)).containsExactly("hardship.no-review", "hardship.no-managers", "hardship.no-floor");
        assertThat(sign(proposed("每月10日发放工资。"))).as("another clause is free").isEmpty();
    }

    @Test
    void isInitialledWhenItsMeasureIsWhole() {
        var clause = proposed(WORDS + "，至2022年6月30日止。");
        measure(clause, LocalDate.of(2022, 5, 15), 236_000L, "中层以上降 20%");
        assertThat(sign(clause)).isEmpty();
    }

    @Test
    void aPackageIsNotInitialledAroundIt() {
        var one = proposed("每月10日发放工资。");
        var two = proposed("名单提前公布。");
        var lines = List.of(new Line(one, "每月9日发放工资。", 1), new Line(two, "实行轮岗轮休，名单提前公布。", 1));
        tables.take(journey.id(), new Bundle(lines, null), journey.representative(EMPLOYER, "钱二"));
        assertThat(codes(tables.take(journey.id(), new SignBundle(1, false), chief)))
                .containsExactly("lint.measureEndless", "hardship.no-record");
    }
}
