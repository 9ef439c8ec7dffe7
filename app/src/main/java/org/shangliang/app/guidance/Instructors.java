package org.shangliang.app.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.CapacityView;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.guidance.InstructorStore.Load;
import org.shangliang.app.guidance.InstructorStore.Note;
import org.shangliang.app.guidance.Suggestions.Unguided;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instructors (集体协商指导员) of a region: their register, their load, and whom they look after. */
@Component
class Instructors {
    private static final int MOST = 1000;

    private final InstructorStore store;
    private final Accounts accounts;
    private final Employers employers;
    private final EmployerRegister register;
    private final ProductClock clock;

    Instructors(
            InstructorStore store,
            Accounts accounts,
            Employers employers,
            EmployerRegister register,
            ProductClock clock) {
        this.store = store;
        this.accounts = accounts;
        this.employers = employers;
        this.register = register;
        this.clock = clock;
    }

    /** The instructors who may be sent into the viewer's region: its own and those of the district; least loaded first. */
    @Transactional(readOnly = true)
    public List<InstructorView> list(Actor actor) {
        var region = Territory.of(actor);
        var people = accounts.list(new Scope.Region(Territory.district(region)), "", MOST, 0).stream()
                .filter(account -> account.open())
                .flatMap(account -> account.capacities().stream()
                        .filter(held -> held.role() == Role.INSTRUCTOR && Territory.meets(held.region(), region))
                        .map(held -> new Held(held, account.name())))
                .toList();
        var ids = people.stream().map(held -> held.capacity().id()).toList();
        var notes = store.notes(ids);
        var loads = store.loads(ids, clock.today().withDayOfYear(1));
        return people.stream()
                .map(held -> view(
                        held,
                        notes.getOrDefault(held.capacity().id(), Note.NONE),
                        loads.getOrDefault(held.capacity().id(), Load.NONE)))
                .sorted(Comparator.comparingInt(InstructorView::load).thenComparing(InstructorView::name))
                .toList();
    }

    private record Held(CapacityView capacity, String name) {}

    private static InstructorView view(Held held, Note note, Load load) {
        return new InstructorView(
                held.capacity().id(),
                held.capacity().region(),
                held.name(),
                note.qualification(),
                note.speciality(),
                note.phone(),
                load.employers(),
                load.stuck());
    }

    /** One instructor who may be sent into the viewer's region. */
    @Transactional(readOnly = true)
    public InstructorView get(UUID capacity, Actor actor) {
        return list(actor).stream()
                .filter(one -> one.capacity().equals(capacity))
                .findFirst()
                .orElseThrow(() -> new NoSuch("instructor"));
    }

    /** Notes qualification, speciality and telephone of an instructor of the officer's own region. */
    @Transactional
    public void describe(UUID capacity, InstructorNote note, Actor officer) {
        var region = Territory.arrangedBy(officer);
        if (!get(capacity, officer).region().startsWith(region)) {
            throw new NoSuch("instructor");
        }
        var plain = new Note(
                note.qualification().strip(),
                note.speciality().strip(),
                note.phone().strip());
        store.note(capacity, plain, clock.today());
    }

    /** Those in an instructor's care; an instructor sees the own ones, an officer those in the own region. */
    @Transactional(readOnly = true)
    public List<CaredFor> caredFor(UUID capacity, Actor actor) {
        var since = clock.today().withDayOfYear(1);
        if (actor.role() == Role.INSTRUCTOR && actor.capacity().equals(capacity)) {
            return store.caredFor(capacity, "", since);
        }
        get(capacity, actor);
        return store.caredFor(capacity, Territory.of(actor), since);
    }

    /**
     * Gives employers into the care of an instructor from today on, whoever had them before.
     *
     * @return how many there were
     */
    @Transactional
    public int assign(UUID capacity, List<UUID> wanted, Actor officer) {
        Territory.arrangedBy(officer);
        var chosen = wanted.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("employers", "guidance.assign.none")));
        }
        get(capacity, officer);
        within(chosen, officer);
        var today = clock.today();
        for (var employer : chosen) {
            register.release(employer, today);
            register.assign(employer, capacity, today);
        }
        return chosen.size();
    }

    private void within(List<UUID> chosen, Actor officer) {
        if (!chosen.stream().allMatch(id -> employers.isWithin(id, officer.scope()))) {
            throw new NoSuch("employer");
        }
    }

    /** Whom one might ask to look after each of these; {@code people} are the instructors. */
    Map<UUID, InstructorView> suggestions(List<Unguided> wanting, List<InstructorView> people) {
        var regions = wanting.stream().map(Unguided::region).distinct().toList();
        return Suggestions.of(wanting, store.near(regions), people);
    }

    /**
     * Gives those of the chosen whom nobody looks after into the care of whom the program would suggest.
     *
     * @return how many there were
     */
    @Transactional
    public int assignAsSuggested(List<UUID> wanted, Actor officer) {
        Territory.arrangedBy(officer);
        within(wanted, officer);
        var suggested = suggestions(store.unguided(wanted), list(officer));
        if (suggested.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("employers", "guidance.assign.all-guided")));
        }
        suggested.forEach((employer, who) -> assign(who.capacity(), List.of(employer), officer));
        return suggested.size();
    }
}
