package org.shangliang.app.contract.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What a contract promises is listed, done with evidence, and heard of above when it is late. */
@DatabaseTest
@Transactional
class CommitmentsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Commitments commitments;

    @Autowired
    Measures measures;

    @Autowired
    MockMvc mvc;

    private CaseJourney inForce() {
        return CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
    }

    private static Promise promise(String due, Rhythm every) {
        return new Promise(1, "每月10日前发工资", "单位", every, LocalDate.parse(due));
    }

    private Commitment listed(CaseJourney journey, String due, Rhythm every) {
        var outcome = commitments.list(journey.id(), List.of(promise(due, every)), journey.actor(Role.UNION_CHAIR));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return commitments.of(journey.id()).getFirst();
    }

    @Test
    @DisplayName("条款里的承诺自动找出来，工会主席一次列进清单")
    void proposesWhatTheClausesPromise() throws Exception {
        var journey = inForce();
        var chair = journey.actor(Role.UNION_CHAIR);
        var page = page(get(path(journey) + "/list"), chair, 200);
        assertThat(page.select("fieldset.row-set")).hasSize(1 + PerformancePages.BLANK_ROWS);
        var sent = post(path(journey) + "/list");
        page.select("fieldset.row-set input[name], fieldset.row-set select").forEach(field -> {
            var value = field.tagName().equals("select")
                    ? field.select("option[selected]").val()
                    : field.val();
            if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                sent.param(field.attr("name"), value);
            }
        });
        assertThat(mvc.perform(sent.with(SignedInAs.actor(chair)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(commitments.of(journey.id())).singleElement().satisfies(one -> {
            assertThat(one.words()).contains("增长百分之五");
            assertThat(one.dueOn()).isEqualTo("2023-04-30");
        });
        assertThat(journey.lastEntry().kind()).isEqualTo("commitment.listed");
        assertThat(page(get(path(journey)), journey.actor(Role.EMPLOYER), 200).text())
                .contains("增长百分之五", "没到期");
    }

    @Test
    @DisplayName("到期没做到：档案写一条，督导看得到；补上以后记为晚了，下一次接着来")
    void tellsThoseAboveWhenItIsLate() {
        var journey = inForce();
        var one = listed(journey, "2022-05-10", Rhythm.MONTHLY);
        assertThat(journey.deadline("COMMITMENT")).satisfies(row -> {
            assertThat(row.deadline().due()).isEqualTo("2022-05-10");
            assertThat(row.metOn()).isNull();
        });
        journey.dawn("2022-05-10");
        assertThat(journey.kinds()).doesNotContain("commitment.overdue");
        journey.dawn("2022-05-11").dawn("2022-05-12");
        assertThat(journey.kinds()).containsOnlyOnce("commitment.overdue");
        assertThat(journey.deadline("COMMITMENT").breachedOn()).isEqualTo("2022-05-11");
        var done = new Done(LocalDate.of(2022, 5, 12), "已补发", null, null);
        commitments.keep(journey.id(), one.id(), done, journey.actor(Role.EMPLOYER));
        assertThat(commitments.done(journey.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.late()).isTrue());
        assertThat(commitments.of(journey.id()).getFirst().dueOn()).isEqualTo("2022-06-10");
        assertThat(journey.deadline("COMMITMENT").deadline().due()).isEqualTo("2022-06-10");
        assertThat(CaseDriver.in(context).dockets().verify(journey.id()).whole())
                .isTrue();
    }

    @Test
    @DisplayName("困难时期措施到期自动恢复，履约页上看得到恢复了什么")
    void showsMeasuresOfHardTimesUntilTheOldTermsAreBack() throws Exception {
        var journey = CaseJourney.inTianjin(CaseDriver.in(context)).through("meetings");
        var terms = new MeasureTerms(
                MeasureKind.ROTATION,
                "两班轮休",
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2022, 5, 31),
                LocalDate.of(2022, 5, 10),
                240_000L,
                "中层以上同样轮休",
                "恢复每周五天工作制",
                20,
                false);
        for (var side : Side.values()) {
            var actor = journey.chief(side);
            if (measures.of(journey.id(), actor).isEmpty()) {
                measures.propose(journey.id(), terms, actor);
            }
            var one = measures.of(journey.id(), actor).getFirst();
            assertThat(measures.initial(journey.id(), one.id(), one.version(), actor))
                    .isInstanceOf(Outcome.Done.class);
        }
        journey.inForce();
        var chair = journey.actor(Role.UNION_CHAIR);
        assertThat(page(get(path(journey)), chair, 200).text()).contains("轮岗轮休", "两班轮休", "到2022年5月31日为止");
        journey.dawn("2022-06-01");
        assertThat(page(get(path(journey)), chair, 200).text()).contains("期满失效，恢复：恢复每周五天工作制", "已恢复");
    }

    @Test
    @DisplayName("没凭没据、日子不对、不是自己该办的，都说清楚为什么")
    void refusesWhatCannotStand() throws Exception {
        var journey = inForce();
        var one = listed(journey, "2022-06-30", Rhythm.ONCE);
        var chair = journey.actor(Role.UNION_CHAIR);
        assertThat(codes(journey, one, new Done(LocalDate.of(2022, 4, 23), " ", null, null), chair))
                .containsExactly("contract.performance.evidence");
        assertThat(codes(journey, one, new Done(LocalDate.of(2023, 1, 1), "x", null, null), chair))
                .containsExactly("contract.day.future");
        assertThat(codes(journey, one, new Done(LocalDate.of(2022, 3, 1), "x", null, null), chair))
                .containsExactly("contract.performance.before");
        assertThat(codes(journey, one, new Done(null, "", null, null), chair))
                .containsExactly("contract.performance.done-on", "contract.performance.evidence");
        var reviewer = journey.actor(Role.REVIEWER);
        assertThat(commitments.list(journey.id(), List.of(promise("2022-06-30", Rhythm.ONCE)), reviewer))
                .isInstanceOf(Outcome.Refused.class);
        var again = page(
                post(path(journey) + "/commitments/" + one.id())
                        .param("doneOn", "昨天")
                        .param("note", "发了"),
                chair,
                422);
        assertThat(again.text()).contains("写哪天做到的", "发了");
        var early = CaseJourney.inTianjin(CaseDriver.in(context)).before("signatures");
        var refused = commitments.list(
                early.id(), List.of(promise("2022-06-30", Rhythm.ONCE)), early.actor(Role.UNION_CHAIR));
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(page(get(path(early)), early.actor(Role.UNION_CHAIR), 200).text())
                .contains("合同没有在执行");
    }

    @Test
    @DisplayName("列错了可以去掉，要写理由，记录还在")
    void takesOffWithAReason() {
        var journey = inForce();
        var one = listed(journey, "2022-06-30", Rhythm.ONCE);
        var chair = journey.actor(Role.UNION_CHAIR);
        assertThat(catchThrowableOfType(
                        InvalidInput.class, () -> commitments.withdraw(journey.id(), one.id(), " ", chair)))
                .isNotNull();
        commitments.withdraw(journey.id(), one.id(), "和第二条重复", chair);
        assertThat(commitments.of(journey.id()).getFirst().withdrawnFor()).isEqualTo("和第二条重复");
        assertThat(journey.deadline("COMMITMENT")).isNull();
    }

    private List<String> codes(CaseJourney journey, Commitment one, Done done, Actor actor) {
        return catchThrowableOfType(InvalidInput.class, () -> commitments.keep(journey.id(), one.id(), done, actor))
                .errors()
                .stream()
                .map(FieldError::code)
                .toList();
    }

    private static String path(CaseJourney journey) {
        return "/cases/" + journey.id() + "/performance";
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Actor actor, int status) throws Exception {
        var answer = mvc.perform(request.with(SignedInAs.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
