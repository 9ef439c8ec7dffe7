package org.shangliang.app.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.cockpit.StepDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.DemoClock;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** Lets the demo district live through its weeks, act by act and day by day, so that everything falls due in its time. */
@Component
class History {
    private static final Duration WORKING_DAY = Duration.ofHours(9);

    /** The last day is the visitor's from this on. */
    private static final Duration LAST_MORNING = Duration.ofHours(1);

    private final Consultations consultations;
    private final StepDesk desk;
    private final DemoClock demoClock;
    private final Stories stories;
    private final DemoData files;

    History(Consultations consultations, StepDesk desk, DemoClock demoClock, Stories stories, DemoData files) {
        this.stories = stories;
        this.files = files;
        this.consultations = consultations;
        this.desk = desk;
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
        acts.stream()
                .filter(act -> !act.on().isAfter(until))
                .collect(Collectors.groupingBy(Act::on, TreeMap::new, Collectors.toList()))
                .forEach((day, all) -> live(day, all, day.equals(until) ? LAST_MORNING : WORKING_DAY));
        demoClock.live(until, DemoClock.OPENING);
    }

    /** What happens on a day is spread over its working hours, in its order. */
    private void live(LocalDate day, List<Act> acts, Duration hours) {
        for (int at = 0; at < acts.size(); at++) {
            var hour = DemoClock.OPENING.plus(hours.multipliedBy(at).dividedBy(acts.size()));
            demoClock.live(day, hour.truncatedTo(ChronoUnit.MINUTES));
            acts.get(at).doing().run();
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
