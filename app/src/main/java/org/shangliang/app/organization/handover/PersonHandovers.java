package org.shangliang.app.organization.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.handover.HandoverSheet.Section;
import org.shangliang.app.organization.handover.HandoverStore.Office;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands everything that stands under a leaving person's name to a successor of the same office and territory (交接). */
@Component
public class PersonHandovers {
    private static final Set<Role> OFFICES = Set.of(Role.OFFICER, Role.SUPERVISOR, Role.INSTRUCTOR);
    private static final int NOTE = 1000;

    private final List<HandoverPart> parts;
    private final HandoverStore store;
    private final Accounts accounts;
    private final ProductClock clock;

    PersonHandovers(List<HandoverPart> parts, HandoverStore store, Accounts accounts, ProductClock clock) {
        this.parts = List.copyOf(parts);
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The people of the territory who hold an office that can be handed over. */
    public List<AccountView> people(Actor by) {
        return views(store.people(region(by), true));
    }

    /** Those who hold no such office any more, but under whose names something still stands. */
    public List<AccountView> former(Actor by) {
        var former = store.people(region(by), false);
        var holders = new HashSet<UUID>();
        parts.forEach(part -> holders.addAll(part.holders(former, by)));
        return views(former.stream().filter(holders::contains).toList());
    }

    private List<AccountView> views(List<UUID> ids) {
        return ids.stream().flatMap(id -> accounts.find(id).stream()).toList();
    }

    /** What would pass from a person; nothing is changed. */
    public List<Section> preview(UUID from, Actor by) {
        person(from, by);
        return sections(from, by);
    }

    /** Hands everything over in one transaction and keeps the sheet. */
    @Transactional
    public UUID handOver(UUID from, UUID to, String note, Actor by) {
        var leaving = person(from, by);
        var successor = check(from, to, note, by);
        var sections = sections(from, by);
        parts.forEach(part -> part.move(from, successor, by));
        var id = Ids.ordered(clock.systemTime().instant());
        store.insert(
                new HandoverSheet(
                        id, leaving.name(), successor.name(), clock.today(), by.name(), note.strip(), sections),
                region(by),
                leaving,
                successor,
                by.account());
        return id;
    }

    /** The successor, once nothing speaks against it; what does is said by its field. */
    AccountView check(UUID from, UUID to, String note, Actor by) {
        var leaving = person(from, by);
        var successor = successor(leaving, to, by);
        if (note.length() > NOTE) {
            throw wrong("note", "organization.handover.note", String.valueOf(NOTE));
        }
        var held = parts.stream().filter(part -> !part.of(from, by).isEmpty()).toList();
        if (held.isEmpty()) {
            throw wrong("from", "organization.handover.nothing", leaving.name());
        }
        if (!held.stream().allMatch(part -> part.fits(successor))) {
            throw wrong("to", "organization.handover.scope", successor.name(), leaving.name());
        }
        return successor;
    }

    /** A sheet of the territory. */
    public HandoverSheet get(UUID id, Actor by) {
        return store.find(id, region(by)).orElseThrow(() -> new NoSuch("handover"));
    }

    /** The sheets of the territory, the latest first. */
    public List<HandoverSheet> list(Actor by) {
        return store.list(region(by));
    }

    /** The person, if one who holds or held an office of the territory; for all others there is none. */
    AccountView person(UUID account, Actor by) {
        return Stream.of(true, false)
                .filter(holding -> store.people(region(by), holding).contains(account))
                .findFirst()
                .flatMap(known -> accounts.find(account))
                .orElseThrow(() -> new NoSuch("account"));
    }

    private AccountView successor(AccountView leaving, UUID to, Actor by) {
        if (leaving.id().equals(to)) {
            throw wrong("to", "organization.handover.same");
        }
        var successor = people(by).stream()
                .filter(one -> one.id().equals(to) && one.open())
                .findFirst()
                .orElseThrow(() -> wrong("to", "organization.handover.unknown"));
        boolean covers = offices(leaving).stream()
                .allMatch(held -> successor.capacities().stream()
                        .anyMatch(other ->
                                other.role() == held.role() && held.region().startsWith(other.region())));
        if (!covers) {
            throw wrong("to", "organization.handover.scope", successor.name(), leaving.name());
        }
        return successor;
    }

    /** The offices held now, else those held last. */
    private List<Office> offices(AccountView leaving) {
        var held = leaving.capacities().stream()
                .filter(one -> OFFICES.contains(one.role()))
                .map(one -> new Office(one.role(), one.region()))
                .toList();
        return held.isEmpty() ? store.last(leaving.id()) : held;
    }

    private List<Section> sections(UUID from, Actor by) {
        var sections = new ArrayList<Section>();
        for (var part : parts) {
            var duties = part.of(from, by);
            if (!duties.isEmpty()) {
                sections.add(new Section(part.code(), duties));
            }
        }
        return sections;
    }

    /** The territory of one who may hand over. */
    static String region(Actor by) {
        var may = by.role() == Role.OFFICER || by.role() == Role.ADMINISTRATOR;
        if (may && by.scope() instanceof Scope.Region(var prefix)) {
            return prefix;
        }
        throw new NoSuch("handover");
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
