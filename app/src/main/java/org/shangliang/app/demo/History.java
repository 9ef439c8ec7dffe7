package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.cockpit.StepDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.DemoClock;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** Lets the demo district live through its weeks, act by act and day by day, so that everything falls due in its time. */
@Component
class History {
    private final Consultations consultations;
    private final StepDesk desk;
    private final ProductClock clock;
    private final DemoClock demoClock;
    private final Stories stories;
    private final DemoData files;

    History(
            Consultations consultations,
            StepDesk desk,
            ProductClock clock,
            DemoClock demoClock,
            Stories stories,
            DemoData files) {
        this.stories = stories;
        this.files = files;
        this.consultations = consultations;
        this.desk = desk;
        this.clock = clock;
        this.demoClock = demoClock;
    }

    /** What happens beside the steps. */
    @Component
    record Stories(BallotStory ballots, PromiseStory promises, SigningStory signing, SignedPapers papers) {}

    /** Who acts in a case: the two sides and the authority. */
    record Players(Actor union, Actor employer, Actor reviewer) {
        Actor of(Scene scene) {
            return switch (scene.as()) {
                case "UNION" -> union;
                case "EMPLOYER" -> employer;
                default -> reviewer;
            };
        }
    }

    /** A case to be lived through. */
    record Life(
            UUID employer, ContractKind kind, LocalDate start, List<Scene> scenes, Script script, Players players) {}

    /** Something to be done on a day. */
    private record Act(LocalDate on, int order, Runnable doing) {}

    /** Something else that happens on a day, before all steps of cases. */
    record Deed(LocalDate on, Runnable doing) {}

    /** Lives on to the day, inclusive. */
    void live(List<Life> lives, List<Deed> deeds, LocalDate until) {
        var acts = new ArrayList<Act>();
        deeds.forEach(deed -> acts.add(new Act(deed.on(), -2, deed.doing())));
        for (var life : lives) {
            var id = new UUID[1];
            acts.add(new Act(life.start(), -1, () -> id[0] = open(life)));
            for (int at = 0; at < life.scenes().size(); at++) {
                var scene = life.scenes().get(at);
                acts.add(new Act(life.start().plusDays(scene.day()), at, () -> play(life, id[0], scene)));
            }
        }
        acts.sort(Comparator.comparing(Act::on).thenComparingInt(Act::order));
        for (var act : acts) {
            if (act.on().isAfter(until)) {
                break;
            }
            advanceTo(act.on());
            act.doing().run();
        }
        advanceTo(until);
    }

    private void advanceTo(LocalDate day) {
        while (clock.today().isBefore(day)) {
            demoClock.advance(1);
        }
    }

    private UUID open(Life life) {
        var command = new OpenCase(life.employer(), life.kind(), null, null, null, null, null, null, null);
        return done(consultations.open(command, life.players().union()), "opening")
                .id();
    }

    private void play(Life life, UUID id, Scene scene) {
        if (scene.step().startsWith("vote/")) {
            var people = files.district().people();
            stories.ballots()
                    .play(
                            id,
                            scene.step().endsWith("closed"),
                            life.script().values(),
                            people,
                            life.players().of(scene));
            return;
        }
        if (scene.step().equals("signatures")
                && stories.signing().signed(id, life.players().of(scene))) {
            return;
        }
        var who = life.players().of(scene);
        var payload = stories.papers().with(scene.step(), life.script().payload(scene), who);
        done(desk.take(scene.step(), id, payload, who), scene.step());
        if (scene.step().equals("inspections")) {
            stories.promises().checked(id, life.players().employer());
        }
        if (scene.step().equals("publication")) {
            stories.promises().listed(id, life.players().union(), life.players().employer());
        }
    }

    private static CaseReceipt done(Outcome<CaseReceipt> outcome, String what) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt>(var receipt, var ignored) -> receipt;
            case Outcome.Refused<CaseReceipt>(var grounds) ->
                throw new IllegalStateException("the demo's " + what + " was refused: " + grounds);
        };
    }
}
