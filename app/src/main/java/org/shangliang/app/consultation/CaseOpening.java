package org.shangliang.app.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.consultation.model.Workplace;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Judges whether a case may be opened and lays out its file. */
@Component
class CaseOpening {
    /** Stages after which another case of the same kind may be opened. */
    private static final List<String> CLOSED =
            List.of("WITHDRAWN", "ENDED", "CONCLUDED", "IN_FORCE", "EXPIRED", "RESCINDED");

    private final Employers employers;
    private final CaseStore store;
    private final ProductClock clock;

    CaseOpening(Employers employers, CaseStore store, ProductClock clock) {
        this.employers = employers;
        this.store = store;
        this.clock = clock;
    }

    sealed interface Result {}

    record Ready(CaseFile file, List<LegalBasis> basis) implements Result {}

    record Refused(List<Ground> grounds) implements Result {}

    Result prepare(OpenCase command, Actor actor) {
        var employer = employers.find(command.enterprise(), actor.scope()).orElseThrow(() -> new NoSuch("employer"));
        checkInput(command);
        var side = initiator(command, actor);
        var on = command.occurredOn() == null ? clock.today() : command.occurredOn();
        var book = StatuteBook.of(employer.region(), command.kind(), on);
        var basis = book.rule("offer.form").stream()
                .flatMap(rule -> rule.basis().stream())
                .toList();
        var grounds = new ArrayList<Ground>();
        if (!mayOpen(actor, side)) {
            grounds.add(new Ground("case.not-yours", List.of(side.name()), basis));
        }
        if (on.isAfter(clock.today())) {
            grounds.add(new Ground(
                    "case.date.future", List.of(on.toString(), clock.today().toString()), List.of()));
        }
        var amends = command.link() == CaseHeader.Link.AMENDMENT;
        if (!amends && store.hasOpen(employer.id(), command.kind().name(), CLOSED)) {
            grounds.add(new Ground(
                    "consultation.opening.already-open", List.of(command.kind().name()), basis));
        }
        if (!grounds.isEmpty()) {
            return new Refused(List.copyOf(grounds));
        }
        var header = new CaseHeader(
                Ids.ordered(clock.systemTime().instant()),
                store.nextNumber(employer.region(), on.getYear()),
                employer.id(),
                employer.unionId(),
                employer.region(),
                command.kind(),
                side,
                actor.role() == Role.OFFICER,
                command.campaign(),
                command.follows(),
                command.link(),
                on);
        return new Ready(CaseFile.opened(header, workplace(employer)), basis);
    }

    private static void checkInput(OpenCase command) {
        var errors = new ArrayList<FieldError>();
        if (command.kind() == ContractKind.OTHER) {
            errors.add(new FieldError("kind", "consultation.opening.kind"));
        }
        if (command.scope() != null && command.scope() != OpenCase.Scope.ENTERPRISE) {
            errors.add(new FieldError("scope", "consultation.opening.scope"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Side initiator(OpenCase command, Actor actor) {
        if (command.initiator() != null) {
            return command.initiator();
        }
        return actor.role() == Role.EMPLOYER ? Side.EMPLOYER : Side.WORKERS;
    }

    private static boolean mayOpen(Actor actor, Side side) {
        return switch (actor.role()) {
            case UNION_CHAIR, OFFICER -> side == Side.WORKERS;
            case EMPLOYER -> side == Side.EMPLOYER;
            case ADMINISTRATOR, REPRESENTATIVE, RECORDER, DELEGATE, WORKER, INSTRUCTOR, SUPERVISOR, REVIEWER -> false;
        };
    }

    private static Workplace workplace(EmployerView employer) {
        return new Workplace(
                employer.staff(),
                share(employer.women(), employer.staff()),
                share(employer.dispatched(), employer.staff()),
                employer.unionId() != null,
                null,
                null);
    }

    private static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
