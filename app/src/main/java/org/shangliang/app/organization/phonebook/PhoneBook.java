package org.shangliang.app.organization.phonebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.phonebook.PhoneStore.Firm;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to call (通讯录). Those who look after several enterprises see both sides, those who keep the register note both; a
 * union and an employer see and note their own. Nobody else finds it.
 */
@Component
public class PhoneBook {
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.OFFICER);
    private static final Set<Role> READERS = Set.of(Role.SUPERVISOR, Role.INSTRUCTOR);

    private final PhoneStore store;
    private final PhoneNotes notes;
    private final PhoneLines lines;
    private final Employers employers;

    PhoneBook(PhoneStore store, PhoneNotes notes, PhoneLines lines, Employers employers) {
        this.store = store;
        this.notes = notes;
        this.lines = lines;
        this.employers = employers;
    }

    /** The sides whose numbers somebody sees. */
    public static Set<Side> sides(Actor actor) {
        if (isKeeper(actor) || READERS.contains(actor.role())) {
            return Set.of(Side.WORKERS, Side.EMPLOYER);
        }
        return switch (actor.role()) {
            case UNION_CHAIR -> Set.of(Side.WORKERS);
            case EMPLOYER -> Set.of(Side.EMPLOYER);
            default -> Set.of();
        };
    }

    /** Whether somebody notes numbers for many enterprises. */
    public static boolean isKeeper(Actor actor) {
        return KEEPERS.contains(actor.role());
    }

    /** Whether somebody may note and strike numbers of the sides they see. */
    public static boolean mayNote(Actor actor) {
        return !READERS.contains(actor.role()) && !sides(actor).isEmpty();
    }

    /** The numbers of one enterprise, the union's first. */
    @Transactional(readOnly = true)
    public List<PhoneEntry> of(UUID employer, Actor actor) {
        return of(List.of(admitted(employer, actor).id()), actor).getOrDefault(employer, List.of());
    }

    /** The numbers of many enterprises that the caller has found in the actor's scope. */
    @Transactional(readOnly = true)
    public Map<UUID, List<PhoneEntry>> of(Collection<UUID> found, Actor actor) {
        var sides = sides(actor);
        return store.of(found).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .filter(entry -> sides.contains(entry.side()))
                                .toList()));
    }

    /** Whether both sides have numbers at all, and which they share, masked (双方电话相同). */
    public record Likeness(boolean comparable, List<String> shared) {}

    /** Compares the two sides; the caller answers for who sees the result. */
    @Transactional(readOnly = true)
    public Likeness compared(UUID employer) {
        var all = store.of(List.of(employer)).getOrDefault(employer, List.of());
        var workers = numbers(all, Side.WORKERS);
        var own = numbers(all, Side.EMPLOYER);
        var shared = new HashSet<>(workers);
        shared.retainAll(own);
        return new Likeness(
                !workers.isEmpty() && !own.isEmpty(),
                shared.stream().map(PhoneNumber::masked).sorted().toList());
    }

    private static Set<String> numbers(List<PhoneEntry> all, Side side) {
        return all.stream()
                .filter(one -> one.side() == side)
                .map(PhoneEntry::number)
                .collect(Collectors.toSet());
    }

    /** Notes a number; one already noted there takes the new name. */
    @Transactional
    public void note(UUID employer, PhoneDraft draft, Actor actor) {
        var firm = admitted(employer, actor);
        if (!mayNote(actor)) {
            throw new NoSuch("phonebook");
        }
        var errors = new ArrayList<FieldError>();
        var entry = notes.read(firm, draft, sides(actor), errors).orElseThrow(() -> new InvalidInput(errors));
        notes.put(firm, entry, actor);
    }

    /** Strikes a number of the enterprise or its union, if it is still there; it is gone for good. */
    @Transactional
    public void strike(UUID employer, UUID phone, Actor actor) {
        var known = of(employer, actor);
        if (!mayNote(actor)) {
            throw new NoSuch("phone");
        }
        known.stream().map(PhoneEntry::id).filter(phone::equals).forEach(store::delete);
    }

    /** Notes many at once, or none where a line is wrong; says how many. */
    @Transactional
    public int noteAll(String pasted, Actor actor) {
        if (!isKeeper(actor)) {
            throw new NoSuch("phonebook");
        }
        var read = lines.read(pasted);
        var firms =
                store.firms(read.stream().map(PhoneLines.Line::code).toList(), employers.within(actor.scope(), "e.id"));
        var errors = new ArrayList<FieldError>();
        for (var line : read) {
            var firm = firms.get(line.code());
            if (firm == null) {
                errors.add(lines.wrong(line.number(), "organization.phone.no-firm", List.of(line.code())));
            } else {
                note(firm, line, errors, actor);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return read.size();
    }

    private void note(Firm firm, PhoneLines.Line line, List<FieldError> errors, Actor actor) {
        var wrong = new ArrayList<FieldError>();
        notes.read(firm, line.draft(), sides(actor), wrong).ifPresent(entry -> notes.put(firm, entry, actor));
        wrong.forEach(one -> errors.add(lines.wrong(line.number(), one.code(), one.arguments())));
    }

    private Firm admitted(UUID employer, Actor actor) {
        if (sides(actor).isEmpty() || !employers.isWithin(employer, actor.scope())) {
            throw new NoSuch("phonebook");
        }
        return store.firm(employer).orElseThrow(() -> new NoSuch("employer"));
    }
}
