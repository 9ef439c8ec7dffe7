package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Coordination of a deadlock by the labour authority with the union and the employers' body (协调处理). */
@Component
class CoordinationStep extends CaseStep<Coordinate, CaseFile> {
    static final String NAME = "coordination";
    private static final List<String> TALKS = List.of("NEGOTIATING", "SUSPENDED");
    private static final String HERE = "COORDINATING";

    static final Lifecycle TABLE = Lifecycle.table()
            .move(TALKS, NAME, Act.APPLY.kind(), HERE)
            .move(TALKS, NAME, Act.BEGIN.kind(), HERE)
            .stay(List.of(HERE), NAME, Act.STATE.kind())
            .stay(List.of(HERE), NAME, Act.ACCEPT.kind())
            .stay(List.of(HERE), NAME, Act.NAME.kind())
            .stay(List.of(HERE), NAME, Act.SESSION.kind())
            .stay(List.of(HERE), NAME, Act.PROPOSE.kind())
            .stay(List.of(HERE), NAME, Act.ANSWER.kind())
            .stay(List.of(HERE), NAME, Act.EXTEND.kind())
            .stay(List.of(HERE), NAME, Act.DRAW.kind())
            .move(HERE, NAME, Act.DECLINE.kind(), "NEGOTIATING")
            .move(HERE, NAME, Act.WITHDRAW.kind(), "NEGOTIATING")
            .move(HERE, NAME, Act.RESUME.kind(), "NEGOTIATING")
            .move(HERE, NAME, Act.FAIL.kind(), "ENDED")
            .done();

    private final Disputed disputed;
    private final CoordinationPapers papers;
    private final SaltedDigest digests;

    CoordinationStep(Disputed disputed, CoordinationPapers papers, SaltedDigest digests) {
        super(
                new StepRule(
                        NAME,
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER, Role.REVIEWER),
                        List.of(
                                "dispute.apply",
                                "meeting.deadlock_coordinator",
                                "dispute.coordinate",
                                "dispute.extend")),
                Coordinate.class,
                TABLE);
        this.disputed = disputed;
        this.papers = papers;
        this.digests = digests;
    }

    @Override
    public CaseFile load(CaseFile file) {
        return file;
    }

    @Override
    public CaseFile save(CaseFile file, CaseFile state) {
        return state;
    }

    @Override
    public Decision<CaseFile> decide(Coordinate command, CaseFile file, CaseContext context) {
        var rules = new CoordinationRules(command, file.talks().coordination(), context);
        return switch (rules.ruling()) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> {
                CoordinationInput.check(command, context);
                yield accepted(command, file, context).notes(notes);
            }
        };
    }

    private Accepted<CaseFile> accepted(Coordinate command, CaseFile file, CaseContext context) {
        var points = disputed.of(command, context);
        var before = file.talks().coordination();
        var next = new CoordinationDoing(command, context).next(before, points);
        var accepted = Accepted.of(command.act().kind(), file.with(file.talks().coordinated(next)));
        var dated = CoordinationClock.of(accepted, command.act(), next, context);
        return digested(papers.with(dated, command, next, context), command, next, context);
    }

    /** The docket keeps codes and numbers; of what was written it keeps the digest. */
    private Accepted<CaseFile> digested(
            Accepted<CaseFile> accepted, Coordinate command, Coordination next, CaseContext context) {
        var id = context.file().header().id();
        var told = accepted.fact("by", context.actingSide())
                .fact("points", command.act() == Act.APPLY ? pointsOf(next) : null)
                .fact(
                        "session",
                        command.session() == null
                                ? null
                                : next.proceedings().sessions().size())
                .fact("proposal", number(command, next))
                .fact("accepts", command.act() == Act.ANSWER ? command.accepts() : null)
                .fact(
                        "coordinators",
                        command.act() == Act.NAME
                                ? next.proceedings().coordinators().size()
                                : null);
        return command.said().isEmpty() ? told : told.digest(digests.of(id, command.said()));
    }

    private static int pointsOf(Coordination next) {
        var application = next.application();
        return application == null ? 0 : application.points().size();
    }

    private static @Nullable Integer number(Coordinate command, Coordination next) {
        return switch (command.act()) {
            case PROPOSE -> next.proceedings().proposals().size();
            case ANSWER -> command.proposal();
            default -> null;
        };
    }
}
