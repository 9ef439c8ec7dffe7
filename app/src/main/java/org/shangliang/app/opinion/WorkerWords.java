package org.shangliang.app.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.Paths.Matter;
import org.shangliang.app.opinion.Paths.Way;
import org.shangliang.app.opinion.web.ReceiptPage;
import org.shangliang.app.opinion.web.ReceiptPage.Stage;
import org.shangliang.app.opinion.web.SayPage;
import org.shangliang.app.opinion.web.SentPage;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Says to workers in words what the module knows in codes. */
@Component
class WorkerWords {
    private final Texts texts;
    private final Unions unions;
    private final OpinionLimits limits;
    private final ProductClock clock;

    WorkerWords(Texts texts, Unions unions, OpinionLimits limits, ProductClock clock) {
        this.texts = texts;
        this.unions = unions;
        this.limits = limits;
        this.clock = clock;
    }

    SayPage say(CallView call, FormValues form, boolean tablet) {
        return new SayPage(
                "/words/" + call.code() + (tablet ? "/tablet" : ""),
                union(call),
                call.title(),
                call.questions(),
                texts.day(call.closesOn()),
                call.audience(),
                isFew(call),
                call.isOpen(clock.today()),
                tablet,
                Arrays.stream(Picks.values())
                        .map(pick -> new SayPage.Tile(pick.name(), texts.of("opinion.pick." + pick), pick.icon()))
                        .toList(),
                form);
    }

    SentPage sent(CallView call, String receipt, boolean tablet) {
        var path = "/words/" + call.code();
        return new SentPage(union(call), receipt, tablet ? path + "/tablet" : path, path + "/summary", tablet);
    }

    /** Where a receipt leads; stages are told as reached only when they are. */
    ReceiptPage way(Way way, ReceiptCode code) {
        var ways = way.takenDown() != null || way.standing() == Paths.Standing.WITHDRAWN
                ? List.<ReceiptPage.Way>of()
                : way.matters().stream()
                        .map(matter -> new ReceiptPage.Way(matter.group().title(), stages(matter)))
                        .toList();
        return new ReceiptPage(
                FormValues.empty(), way.call().title(), standing(way), ways, way.isWithdrawable() ? code.spaced() : "");
    }

    private String standing(Way way) {
        boolean down = way.takenDown() != null && way.standing() != Paths.Standing.WITHDRAWN;
        return down
                ? texts.of("opinion.way.taken-down", texts.of("opinion.takedown." + way.takenDown()))
                : texts.of("opinion.way." + way.standing());
    }

    private List<Stage> stages(Matter matter) {
        var group = matter.group();
        var stages = new ArrayList<Stage>();
        stages.add(reached("received", texts.of("opinion.way.received")));
        stages.add(reached("grouped", texts.of("opinion.way.with", counted(group.opinions()))));
        if ("NOT_TAKEN".equals(group.decision())) {
            stages.add(reached("not-taken", group.reason() == null ? "" : group.reason()));
            return stages;
        }
        var come = matter.progress();
        stages.add(stage("agenda", group.isTaken() ? agenda(come) : null));
        stages.add(stage("answer", come == null ? null : joined(come.answer(), come.result())));
        stages.add(stage("clause", come == null ? null : lines(come.clauses())));
        stages.add(stage("in-force", come == null ? null : come.inForce()));
        stages.add(stage("performed", come == null ? null : lines(come.performance())));
        return firstOpenIsNext(stages);
    }

    /** One below the other; nothing where there is none. */
    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private String agenda(CaseProgress.@Nullable Progress come) {
        return come == null
                ? texts.of("opinion.way.chosen")
                : texts.of("opinion.way.item", String.valueOf(come.item()));
    }

    /** Small counts are not told: a receipt must not say that one is alone with a wish. */
    private String counted(int opinions) {
        return opinions < limits.leastCell()
                ? texts.of("opinion.fewer", String.valueOf(limits.leastCell()))
                : String.valueOf(opinions);
    }

    private Stage reached(String stage, String text) {
        return new Stage(texts.of("opinion.stage." + stage), text, true, false);
    }

    private Stage stage(String stage, @Nullable String text) {
        return new Stage(texts.of("opinion.stage." + stage), text == null ? "" : text, text != null, false);
    }

    private static List<Stage> firstOpenIsNext(List<Stage> stages) {
        for (int at = 0; at < stages.size(); at++) {
            var stage = stages.get(at);
            if (!stage.done()) {
                stages.set(at, new Stage(stage.label(), stage.text(), false, true));
                break;
            }
        }
        return stages;
    }

    private @Nullable String joined(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : texts.of("opinion.way.both", one, other);
    }

    boolean isFew(CallView call) {
        return call.audience() < limits.smallFirm();
    }

    String union(CallView call) {
        return unions.get(call.union()).name();
    }
}
