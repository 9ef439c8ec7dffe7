package org.shangliang.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.consultation.model.AgendaItem;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.opinion.Agendas;
import org.shangliang.app.opinion.Agendas.Proposed;
import org.shangliang.app.opinion.GroupView;
import org.shangliang.app.opinion.Groups;
import org.shangliang.app.opinion.web.ReceiptPage;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.shangliang.law.lint.Lint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The struggling enterprise from 312 opinions to a draft both chiefs signed, and where each of the 312 receipts leads. */
@DatabaseTest
class OpinionJourneyTests {
    private static final int OPINIONS = 312;
    private static final String TALKED_AWAY = "灵活安排工作时间";
    private static final String COUNTERED = "停工和减产期间的工资、生活费";

    @Autowired
    ApplicationContext context;

    @Autowired
    OpinionStory story;

    @Autowired
    Agendas agendas;

    @Autowired
    Groups groups;

    @Autowired
    Tables tables;

    @Autowired
    Consultations consultations;

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    CaseDriver driver;
    CaseJourney journey;
    UUID call;
    final List<String> receipts = new ArrayList<>();
    final Map<String, String> agreed = new HashMap<>();

    @Test
    @DisplayName("三百一十二条意见，从归类、议题、条款、草签到双方首席签字的草案：每张回执都查得到真去向")
    void everyReceiptLeadsSomewhereTrue() throws Exception {
        driver = CaseDriver.in(context);
        var workplace = driver.workplace("120116", 297);
        var chair = workplace.actor(Role.UNION_CHAIR);
        heard(chair);
        journey = CaseJourney.with(driver, workplace, ContractKind.COMPREHENSIVE);
        var items = agendas.proposed(journey.id());
        assertThat(items).hasSize(8).extracting(Proposed::title).contains(TALKED_AWAY, COUNTERED);
        negotiated(items);
        signed();
        var told = new HashMap<String, Integer>();
        var decided = groups.of(call, chair).stream().collect(Collectors.toMap(GroupView::title, group -> group));
        for (var receipt : receipts) {
            var page = look(receipt);
            assertThat(page.standing()).contains("入册");
            assertThat(page.ways()).as(receipt).isNotEmpty();
            for (var way : page.ways()) {
                told.merge(way.title(), 1, Integer::sum);
                follow(way, Objects.requireNonNull(decided.get(way.title())));
            }
        }
        assertThat(told)
                .isEqualTo(decided.values().stream().collect(Collectors.toMap(GroupView::title, GroupView::opinions)));
        assertThat(told.get(COUNTERED)).isGreaterThan(10);
        assertThat(look(receiptOf("最怕裁员，房贷还有十年")).ways())
                .extracting(ReceiptPage.Way::title)
                .containsExactly("稳定岗位，尽量不裁员");
    }

    /** Each day some speak; when the call has ended, the chair decides. */
    private void heard(Actor chair) {
        driver.on(OpinionStory.CALLED_ON);
        call = story.open(OpinionStory.CALLED_ON, chair);
        for (int day = 0; day < 4; day++) {
            driver.dawn(OpinionStory.CALLED_ON.plusDays(day));
            receipts.addAll(story.hear(call, day, chair));
        }
        driver.dawn(OpinionStory.CALLED_ON.plusDays(6));
        story.decide(call, chair);
        assertThat(new HashSet<>(receipts)).hasSize(OPINIONS).contains("2022 0208 0000 0003");
        assertThat(groups.of(call, chair)).hasSizeGreaterThan(30).allMatch(group -> group.decision() != null);
    }

    private String receiptOf(String words) {
        var all = new ArrayList<String>();
        for (int day = 0; day < 4; day++) {
            OpinionStory.words(day).forEach(row -> all.add(row.get(1)));
        }
        return receipts.get(all.indexOf(words));
    }

    /** The agenda is what the opinions put on it; all but one item come to a clause that both chiefs initial. */
    private void negotiated(List<Proposed> items) {
        var rows = items.stream()
                .map(one -> "{'heading': '" + one.topic() + "', 'title': '" + one.title() + "'}")
                .collect(Collectors.joining(","));
        journey.before("agenda").instead("{'items': [" + rows + "]}");
        var away = 1 + items.stream().map(Proposed::title).toList().indexOf(TALKED_AWAY);
        journey.before("meetings").instead("""
                {'place': '三楼会议室', 'chairedBy': 'WORKERS', 'workersPresent': 3, 'employerPresent': 3,
                 'items': [{'item': 1, 'result': 'OPEN', 'text': '会后逐条谈'},
                           {'item': %d, 'result': 'WITHDRAWN', 'text': '并到轮岗轮休里谈'}],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""".formatted(away));
        items.stream().filter(one -> !one.title().equals(TALKED_AWAY)).forEach(this::initialled);
        assertThat(tables.of(journey.id()).open()).isZero();
    }

    private void initialled(Proposed item) {
        var workers = journey.representative(Side.WORKERS, "赵一");
        var employer = journey.representative(Side.EMPLOYER, "钱一");
        var text = "关于“" + item.title() + "”，双方约定按附表办理，到2022年12月31日止，9月30日以前复核一次。";
        CaseJourney.done(tables.take(
                journey.id(), new Propose(null, item.topic(), item.title(), null, text, null, null), workers));
        int pass = 1;
        if (item.title().equals(COUNTERED)) {
            text = "停工超过一个工资支付周期的，按本人上年月平均工资的百分之七十支付。";
            CaseJourney.done(tables.take(
                    journey.id(), new Propose(clause(item.title()), null, null, null, text, null, 1), employer));
            pass = 2;
        }
        if (Lint.isMeasure(text)) {
            recorded(clause(item.title()), List.of(workers, employer));
        }
        for (var chief : List.of(workers, employer)) {
            CaseJourney.done(tables.take(journey.id(), new Sign(clause(item.title()), pass, false), chief));
        }
        agreed.put(item.title(), text);
    }

    /** The whole record without which a clause on a measure of hard times is not initialled. */
    private void recorded(UUID clause, List<Actor> chiefs) {
        var measures = context.getBean(Measures.class);
        var from = LocalDate.of(2022, 4, 1);
        var until = LocalDate.of(2022, 12, 31);
        var terms = new MeasureTerms(
                MeasureKind.ROTATION,
                "轮流上岗",
                from,
                until,
                from.plusMonths(5),
                300_000L,
                "同样轮休",
                "恢复原工时",
                20,
                false,
                clause);
        measures.propose(journey.id(), terms, chiefs.getFirst());
        var measure = measures.of(journey.id(), chiefs.getFirst()).getLast();
        chiefs.forEach(chief -> measures.initial(journey.id(), measure.id(), measure.version(), chief));
    }

    private UUID clause(String title) {
        return tables.of(journey.id()).clauses().stream()
                .filter(one -> one.title().equals(title))
                .map(NegotiatedClause::id)
                .findFirst()
                .orElseThrow();
    }

    private void signed() {
        journey.before("draft").instead("""
                {'termFrom': '2022-05-01', 'termTo': '2023-04-30', 'clauses': [],
                 'signedByWorkersChief': true, 'signedByEmployerChief': true}""");
        assertThat(draft().signedOn()).isEqualTo(LocalDate.of(2022, 3, 22));
        assertThat(draft().clauses())
                .extracting(Draft.Clause::text)
                .containsExactlyInAnyOrderElementsOf(agreed.values());
    }

    private Draft draft() {
        return Objects.requireNonNull(consultations.file(journey.id()).draft());
    }

    /** What the receipt says, as the API tells it. */
    private record Told(String standing, List<ReceiptPage.Way> ways) {}

    private Told look(String receipt) throws Exception {
        var answer = mvc.perform(post("/api/v1/words")
                        .contentType("application/json")
                        .content("{\"receipt\": \"" + receipt + "\"}"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var told = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        return new Told(
                told.get("standing").stringValue(),
                json.convertValue(told.get("ways"), new TypeReference<List<ReceiptPage.Way>>() {}));
    }

    /** Not taken: the reason. Taken: its number, the answer, and the clause if one came of it. */
    private void follow(ReceiptPage.Way way, GroupView group) {
        var stages = way.stages().stream().collect(Collectors.toMap(ReceiptPage.Stage::label, ReceiptPage.Stage::text));
        if (!group.isTaken()) {
            assertThat(stages)
                    .doesNotContainKey("列入议题")
                    .containsEntry("没有列入议题，理由", OpinionStory.reason(group.topic(), reasons()));
            return;
        }
        var number = consultations.file(journey.id()).agenda().stream()
                .filter(item -> item.title().equals(way.title()))
                .map(AgendaItem::number)
                .findFirst()
                .orElseThrow();
        assertThat(stages).containsEntry("列入议题", "议题第 " + number + " 项").containsEntry("合同生效", "");
        assertThat(stages.get("企业答复")).contains("同意协商");
        if (way.title().equals(TALKED_AWAY)) {
            assertThat(stages.get("企业答复")).contains("撤回");
            assertThat(stages).containsEntry("写进条款", "");
        } else {
            assertThat(stages.get("企业答复")).contains("谈成").doesNotContain("没谈成");
            var text = agreed.get(way.title());
            var clause = draft().clauses().stream()
                    .filter(one -> one.text().equals(text))
                    .findFirst()
                    .orElseThrow();
            assertThat(stages).containsEntry("写进条款", "第 " + clause.number() + " 条：" + text);
        }
    }

    private static Map<String, String> reasons() {
        return Voices.rows("review.tsv").stream()
                .filter(row -> row.getFirst().equals("reason"))
                .collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));
    }
}
