package org.shangliang.app.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.shangliang.app.document.paper.Chapter;
import org.shangliang.app.document.paper.CongressResolution;
import org.shangliang.app.document.paper.ContractHead;
import org.shangliang.app.document.paper.ContractText;
import org.shangliang.app.document.paper.Delegation;
import org.shangliang.app.document.paper.EffectiveDateSheet;
import org.shangliang.app.document.paper.FilingForm;
import org.shangliang.app.document.paper.InformationRequest;
import org.shangliang.app.document.paper.Letter;
import org.shangliang.app.document.paper.MandateLetter;
import org.shangliang.app.document.paper.Meeting;
import org.shangliang.app.document.paper.MeetingMinutes;
import org.shangliang.app.document.paper.OfferLetter;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.app.document.paper.Party;
import org.shangliang.app.document.paper.PerformanceReport;
import org.shangliang.app.document.paper.Period;
import org.shangliang.app.document.paper.Person;
import org.shangliang.app.document.paper.PublicationNotice;
import org.shangliang.app.document.paper.ReplyLetter;
import org.shangliang.app.document.paper.RepresentativeList;
import org.shangliang.app.document.paper.ReviewLetter;
import org.shangliang.app.document.paper.SupervisionLetter;
import org.shangliang.app.document.paper.WageContract;
import org.shangliang.app.document.paper.WageFigures;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.RuleStatus;
import org.shangliang.law.Side;

/** One paper of each kind, of an invented enterprise, and the same with nothing filled in. */
final class SamplePapers {
    static final String NUMBER = "〔2022〕120116900-0007";
    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final Party EMPLOYER =
            new Party("天津海川精密机械有限公司", "91120116MA05TEST07", "天津滨海高新区华苑科技园梓苑路6号", "赵立群", "022-23700000");
    static final Party UNION = new Party("天津海川精密机械有限公司工会委员会", null, null, "王秀兰", "022-23700001");
    static final List<LegalBasis> OFFER_LAW = List.of(
            new LegalBasis("集体合同规定", "32", RuleStatus.SEEN), new LegalBasis("天津市企业工资集体协商条例", "", RuleStatus.SEEN));
    private static final List<LegalBasis> CONTRACT_LAW =
            List.of(new LegalBasis("劳动合同法", "51", RuleStatus.SEEN), new LegalBasis("集体合同规定", "36", RuleStatus.SEEN));
    private static final List<LegalBasis> CONGRESS_LAW =
            List.of(new LegalBasis("集体合同规定", "36", RuleStatus.SEEN), new LegalBasis("企业民主管理规定", "", RuleStatus.MEMORY));
    static final Person CHAIR = new Person("王秀兰", "F", "工会主席", "120104196903124321", true, false);
    static final Person DIRECTOR = new Person("赵立群", "M", "总经理", "120101196808081234", true, false);

    private SamplePapers() {}

    static List<Paper> all() {
        return List.of(
                offer(true),
                reply(ReplyLetter.Answer.ACCEPT),
                representatives(),
                mandate(),
                minutes(4),
                resolution(CongressResolution.Result.ADOPTED),
                wage(),
                contract(ContractKind.COMPREHENSIVE),
                contract(ContractKind.SAFETY),
                contract(ContractKind.WOMEN),
                filing(),
                effective(),
                review(ReviewLetter.Answer.OBJECTION),
                notice(),
                performance(),
                SampleFederationPapers.supervision(SupervisionLetter.Form.OPINION),
                SampleFederationPapers.officialNotice(),
                SampleFederationPapers.topic());
    }

    static ReviewLetter review(ReviewLetter.Answer answer) {
        return new ReviewLetter(
                answer,
                "天津滨海高新区人力资源和社会保障局",
                "津滨集审〔2022〕3号",
                EMPLOYER,
                UNION,
                "2022年度工资专项集体合同",
                "a".repeat(64),
                day(4, 19),
                day(4, 20),
                day(4, 26),
                List.of(new ReviewLetter.Line("双方资格", true, null), new ReviewLetter.Line("合同内容", false, "第四条加班工资基数偏低")),
                List.of("第四条加班工资的计算基数，应当不低于本人工资"),
                null,
                null,
                List.of(new LegalBasis("集体合同规定", "44", RuleStatus.SEEN)));
    }

    static OfferLetter offer(boolean intent) {
        return new OfferLetter(
                new Letter(UNION.name(), EMPLOYER.name(), true, "海川工〔2022〕3号", day(3, 16)),
                Side.WORKERS,
                ContractKind.WAGE,
                intent,
                null,
                "2021年公司产值增长，一线技术工人流动较多，职工普遍希望就今年工资调整和发放办法与公司当面商量。",
                OFFER_LAW,
                new Meeting(day(3, 29), "PM", LocalTime.of(14, 0), "公司三楼会议室", "现场会议和视频会议相结合的"),
                List.of("2022年度职工平均工资和增长幅度", "计件单价和劳动定额标准", "加班工资计算基数", "高温津贴和夜班津贴", "工资支付办法和发薪日"),
                new Delegation(3, CHAIR, List.of(Person.of("李卫东", "装配车间班长"), Person.of("陈洁", "质检员"))),
                new InformationRequest(
                        List.of("2021年度营业收入和利润情况", "2021年度工资总额和职工平均工资", "社会保险费缴纳情况"),
                        day(3, 24),
                        List.of(new LegalBasis("工资集体协商试行办法", "18", RuleStatus.SEEN))),
                new Period(5, PeriodUnit.WORKING_DAY, day(3, 23), OFFER_LAW),
                "直接送达，由收件人填写回执",
                "王秀兰，022-23700001");
    }

    static ReplyLetter reply(ReplyLetter.Answer answer) {
        return new ReplyLetter(
                new Letter(EMPLOYER.name(), UNION.name(), false, null, day(3, 21)),
                Side.EMPLOYER,
                ContractKind.WAGE,
                "工资集体协商意向书",
                day(3, 16),
                answer,
                answer == ReplyLetter.Answer.ACCEPT ? null : "财务决算尚未完成，有关资料须在4月上旬才能提供。",
                new Meeting(day(3, 29), "PM", LocalTime.of(14, 0), "公司三楼会议室", null),
                new Delegation(3, DIRECTOR, List.of(Person.of("孙宏", "人力资源部经理"), Person.of("周敏", "财务部经理"))),
                Person.of("吴静", "行政文员"),
                new InformationRequest(List.of("2021年度营业收入和利润情况", "2021年度工资总额和职工平均工资"), day(3, 24), List.of()),
                OFFER_LAW,
                "孙宏，022-23700002");
    }

    static RepresentativeList representatives() {
        return new RepresentativeList(
                ContractKind.WAGE,
                EMPLOYER,
                UNION,
                List.of(
                        new RepresentativeList.Members(
                                Side.WORKERS,
                                List.of(
                                        CHAIR,
                                        new Person("李卫东", "M", "装配车间班长", "120110198501011111", false, false),
                                        new Person("欧阳慧敏", "F", "天津某律师事务所律师", null, false, true)),
                                new RepresentativeList.Production(
                                        "由工会选派，经职工代表大会表决同意", day(3, 10), "公司职工活动室", 60, 52, 51)),
                        new RepresentativeList.Members(
                                Side.EMPLOYER,
                                List.of(DIRECTOR, Person.of("孙宏", "人力资源部经理"), Person.of("周敏", "财务部经理")),
                                new RepresentativeList.Production("由法定代表人书面指派", day(3, 21), null, null, null, null))),
                Person.of("吴静", "行政文员"),
                "郑国强（滨海高新区总工会）",
                day(3, 22));
    }

    static MandateLetter mandate() {
        return new MandateLetter(
                Side.WORKERS,
                ContractKind.WAGE,
                EMPLOYER,
                CHAIR,
                new Person("李卫东", "M", "工会副主席", "120110198501011111", false, false),
                true,
                "住院治疗",
                List.of(),
                day(3, 20),
                day(6, 30),
                List.of(new LegalBasis("集体合同规定", "20-21", RuleStatus.SEEN)),
                day(3, 20));
    }

    static MeetingMinutes minutes(int items) {
        return new MeetingMinutes(
                ContractKind.WAGE,
                EMPLOYER,
                UNION,
                new MeetingMinutes.Sitting(
                        1, day(3, 29), LocalTime.of(14, 0), LocalTime.of(16, 40), "公司三楼会议室", null, "王秀兰", "吴静"),
                List.of(DIRECTOR, Person.of("孙宏", "人力资源部经理"), Person.of("周敏", "财务部经理")),
                List.of(CHAIR, Person.of("李卫东", "装配车间班长"), Person.of("陈洁", "质检员")),
                "列席：郑国强（集体协商指导员）",
                "双方首席代表宣布议程和会议纪律，介绍本方代表。职工方首席代表宣读协商意向书。",
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> new MeetingMinutes.Item(
                                i % 2 == 1 ? "2022年度职工平均工资增长幅度" : "加班工资计算基数",
                                "去年产值增长9%，建议一线职工工资增长不低于7%，其他职工不低于5%。",
                                "原材料价格上涨，建议总体增长4%，一线职工可以高一些。",
                                i % 2 == 1,
                                i % 2 == 1 ? "职工平均工资增长5%，其中一线职工增长6.5%。" : "企业方核算后下次会议答复"))
                        .toList(),
                new MeetingMinutes.Suspension(
                        "企业方需要核算加班工资基数调整的成本",
                        day(4, 6),
                        "公司三楼会议室",
                        "加班工资计算基数",
                        List.of(new LegalBasis("集体合同规定", "35", RuleStatus.SEEN))),
                true,
                List.of(new LegalBasis("集体合同规定", "33(5)", RuleStatus.SEEN)));
    }

    static CongressResolution resolution(CongressResolution.Result result) {
        return new CongressResolution(
                EMPLOYER,
                UNION,
                "天津海川精密机械有限公司第三届职工代表大会第二次会议",
                false,
                day(4, 15),
                "公司多功能厅",
                new CongressResolution.Count(true, 60, 52, 47, 3, 1, 1, 31),
                result,
                "2022年度工资专项集体合同",
                DIGEST,
                result == CongressResolution.Result.CONTESTED ? "按照本市通行做法，半数以上包括本数，视为通过，并报上级工会知悉。" : null,
                List.of("听取协商情况报告", "审议草案并表决"),
                null,
                "王秀兰",
                CONGRESS_LAW,
                List.of(),
                new CongressResolution.Tellers("张敏", "李国强"));
    }

    /** A vote item by item of which one item failed. */
    static CongressResolution resolutionByItem() {
        var whole = resolution(CongressResolution.Result.REJECTED);
        return new CongressResolution(
                whole.employer(),
                whole.union(),
                whole.body(),
                whole.assembly(),
                whole.on(),
                whole.place(),
                new CongressResolution.Count(true, 60, 52, 30, 20, 1, 1, 31),
                whole.result(),
                whole.textTitle(),
                whole.textDigest(),
                null,
                whole.agenda(),
                null,
                whole.presiding(),
                whole.basis(),
                List.of(
                        new CongressResolution.Item(1, "工资增长", 47, 3, 1, 1, CongressResolution.Result.ADOPTED),
                        new CongressResolution.Item(2, "夜班津贴", 30, 20, 1, 1, CongressResolution.Result.REJECTED)),
                null);
    }

    static ContractHead head() {
        return new ContractHead(
                EMPLOYER,
                UNION,
                DIRECTOR,
                CHAIR,
                3,
                "由工会选派，经职工代表大会表决同意",
                312,
                96,
                day(4, 1),
                LocalDate.of(2023, 3, 31),
                null);
    }

    static WageContract wage() {
        return new WageContract(
                head(),
                new WageFigures(
                        2022,
                        2021,
                        2_860_000_000L,
                        3_010_000_000L,
                        new BigDecimal("5.24"),
                        9_166_700L,
                        9_625_000L,
                        new BigDecimal("5"),
                        new BigDecimal("6.5"),
                        240_000L,
                        15,
                        "职工本人上月岗位工资",
                        new WageFigures.OvertimeRates(150, 200, 300),
                        List.of("夜班津贴每班15元", "高温津贴每月210元（6月至9月）"),
                        List.of("全勤奖每月100元"),
                        new BigDecimal("80"),
                        "停工停产在一个工资支付周期内的，按正常标准支付工资。",
                        new WageFigures.Guideline(2021, new BigDecimal("7"))),
                List.of(
                        new Chapter("计件单价和劳动定额", List.of("新产品试制期间，计件单价由车间和职工代表共同测定，试行期不超过一个月。", "定额调整应当提前十日告知职工。")),
                        new Chapter("职业技能", List.of("取得高级工、技师、高级技师资格的，每月分别发给200元、400元、600元技能津贴。"))),
                List.of("国家或者本市工资政策有重大调整", "居民消费价格指数大幅变动", "企业遇到严重经营困难"),
                3,
                CONTRACT_LAW);
    }

    static ContractText contract(ContractKind kind) {
        return new ContractText(
                kind,
                head(),
                List.of(
                        new Chapter("劳动报酬", List.of("工资调整按照当年工资专项集体合同执行。", "每月15日发放上月工资。")),
                        new Chapter("休息休假", List.of("职工享受带薪年休假，由车间在年初统筹安排，尊重本人意愿。")),
                        new Chapter("劳动安全卫生", List.of("高温季节（日最高气温≥35℃）停止室外作业，提供防暑降温用品。", "每年组织一次职业健康检查，费用由甲方承担。"))),
                List.of("2022年度工资专项集体合同"),
                3,
                CONTRACT_LAW);
    }

    static FilingForm filing() {
        return new FilingForm(
                ContractKind.WAGE,
                "天津滨海高新区人力资源和社会保障局",
                head(),
                new FilingForm.Workforce("滨海高新区", "制造业", "中型", 18, 312),
                new FilingForm.Procedure(
                        day(3, 16),
                        day(3, 21),
                        day(4, 8),
                        day(4, 15),
                        "第三届职工代表大会第二次会议",
                        new CongressResolution.Count(true, 60, 52, 47, 3, 1, 1, 31),
                        day(4, 18),
                        day(4, 20)),
                "2021年职工平均工资91667元，2022年约定增长5%，覆盖职工312人，实行岗位工资加计件工资制度。",
                List.of(
                        new FilingForm.Enclosure("工资专项集体合同文本", 3, true),
                        new FilingForm.Enclosure("职工代表大会决议（注明应到、实到人数和表决情况）", 1, true),
                        new FilingForm.Enclosure("双方首席代表身份证明和授权委托书", 1, true),
                        new FilingForm.Enclosure("协商会议记录", 1, true),
                        new FilingForm.Enclosure("营业执照副本和工会法人资格证书复印件", 1, false)),
                DIGEST,
                null,
                null,
                List.of(new LegalBasis("集体合同规定", "42", RuleStatus.SEEN)));
    }

    static EffectiveDateSheet effective() {
        return new EffectiveDateSheet(
                "2022年度工资专项集体合同",
                EMPLOYER,
                UNION,
                "天津滨海高新区人力资源和社会保障局",
                List.of(
                        new EffectiveDateSheet.Step("双方首席代表签字", day(4, 18), null, List.of()),
                        new EffectiveDateSheet.Step(
                                "报送审查的最后一日",
                                day(4, 28),
                                "签字次日起10日",
                                List.of(new LegalBasis("集体合同规定", "42", RuleStatus.SEEN))),
                        new EffectiveDateSheet.Step("收到文本", day(4, 20), "窗口回执", List.of()),
                        new EffectiveDateSheet.Step(
                                "审查期限届满",
                                day(5, 5),
                                "收到次日起15日",
                                List.of(new LegalBasis("劳动合同法", "54", RuleStatus.SEEN)))),
                day(5, 6),
                true,
                false,
                List.of("审查期间未收到书面异议。"),
                day(5, 6));
    }

    static PerformanceReport performance() {
        var line = new PerformanceReport.Line(2, "建成母婴室", "单位", "没有做到", "追加预算", day(12, 31));
        return new PerformanceReport("2022年度工资专项集体合同", EMPLOYER, UNION, day(10, 20), List.of(line), 1, List.of());
    }

    static PublicationNotice notice() {
        return new PublicationNotice(
                "2022年度工资专项集体合同",
                EMPLOYER,
                UNION,
                day(4, 15),
                day(5, 6),
                day(4, 1),
                LocalDate.of(2023, 3, 31),
                List.of("职工平均工资增长5%，一线职工增长6.5%。", "每月最低工资不低于2400元。", "每月15日发薪，遇节假日提前。", "夜班津贴每班15元。"),
                DIGEST,
                "https://hsl.example.cn/c/7",
                "工会办公室，022-23700001",
                List.of(new LegalBasis("集体合同规定", "48", RuleStatus.MEMORY)),
                day(5, 9));
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
