package org.shangliang.app.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.Stages.Stage;
import org.shangliang.app.platform.web.Stages.State;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.RuleStatus;

/** Values for components in their visible states. */
final class Samples {
    static final LegalBasis ARTICLE_36 = new LegalBasis("集体合同规定", "36", RuleStatus.SEEN);
    static final LegalBasis FROM_MEMORY = new LegalBasis("企业民主管理规定", "18", RuleStatus.MEMORY);
    static final Ground QUORUM = new Ground("adoption.quorum", List.of("31", "30"), List.of(ARTICLE_36));
    static final List<String> STEPS =
            List.of("意见征集", "代表议题", "发出要约", "企业应约", "协商", "职代会审议", "双方签订", "报审备案", "生效公布", "履约评估");

    private Samples() {}

    static Stages stages(int current, State at) {
        return new Stages(
                current,
                IntStream.rangeClosed(1, STEPS.size())
                        .mapToObj(step -> new Stage(
                                STEPS.get(step - 1),
                                step < current ? State.DONE : step == current ? at : State.LATER,
                                step < current ? "3/" + step : step == current && at == State.RETURNED ? "对方拒绝" : ""))
                        .toList());
    }

    static NextStep next() {
        return new NextStep(
                "把合同草案送给 46 名职工代表",
                "职代会定在 3月27日（周五）。草案要提前 7 天送到每个代表手里，最晚 3月19日（周四）。",
                "送达 46 名代表",
                "/cases/1/steps/draft",
                citations());
    }

    static NextStep waiting() {
        return new NextStep("等企业答复", "要约 3月8日 送达，企业最晚 3月28日 答复。", null, null, List.of());
    }

    static List<Citation> citations() {
        return List.of(GroundWords.citation(ARTICLE_36), GroundWords.citation(FROM_MEMORY));
    }

    static Due due(Due.State state, String label) {
        return new Due(state, label, citations(), "职代会 3月27日，往前数满 7 日，两头都不算。", "职代会须改期。", List.of());
    }

    static List<DueLine> dues() {
        return List.of(
                line(19, "草案送达代表", due(Due.State.SOON, "还剩 3 天")),
                line(27, "职代会表决", due(Due.State.QUIET, "还剩 11 天")),
                line(15, "企业答复", due(Due.State.LAST, "超期 4 天")),
                line(6, "提供资料", due(Due.State.MET, "3月6日 按时完成")));
    }

    static List<Happening> happenings() {
        return List.of(
                new Happening("3/13", "双方谈成，首席代表签草案", "both", null),
                new Happening("3/6", "企业书面应约", "emp", "补录"),
                new Happening("3/3", "要约送达，企业签收", "lab", null));
    }

    static List<Person> people() {
        return List.of(
                new Person("何建军", "职工方首席代表", "lab", "工会主席"),
                new Person("郑启航", "企业方首席代表", "emp", "副总经理，书面委托 3月4日"),
                new Person("宋雅", "记录员", "", ""));
    }

    static FormValues failedForm() {
        return FormValues.empty()
                .with("meetingOn", "2022-03-10")
                .with("place", "三号会议室")
                .with("count", "四十")
                .with("channel", "PAPER")
                .rejected(List.of(
                        new FieldError("count", "platform.input.unreadable", List.of("应到人数")),
                        new FieldError("channel", "platform.input.missing", List.of("送达方式"))))
                .refused(List.of(QUORUM));
    }

    private static DueLine line(int day, String title, Due due) {
        return new DueLine(LocalDate.of(2022, 3, day), title, "职代会前 7 日", due);
    }
}
