package org.shangliang.app.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Urging those who are behind (催办): what is due, what was sent, and sending it. */
@Component
public class Urgings {
    /** As many enterprises as are urged at once. */
    public static final int MOST = 500;

    private static final int SOON = 3;
    private static final int WORDS = 500;

    private final UrgingStore store;
    private final Employers employers;
    private final Deadlines deadlines;
    private final Dockets dockets;
    private final Accounts accounts;
    private final ProductClock clock;

    Urgings(
            UrgingStore store,
            Employers employers,
            Deadlines deadlines,
            Dockets dockets,
            Accounts accounts,
            ProductClock clock) {
        this.store = store;
        this.employers = employers;
        this.deadlines = deadlines;
        this.dockets = dockets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Admits who may urge; for everybody else there is nothing here. */
    public void admit(Actor actor) {
        Supervisors.admit(actor);
    }

    /** The enterprises chosen, with what is due and what was sent; one out of the actor's region does not exist. */
    @Transactional(readOnly = true)
    public List<Standing> standings(Collection<UUID> chosen, Actor actor) {
        Supervisors.admit(actor);
        var ids = new LinkedHashSet<>(chosen);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidInput(List.of(
                    ids.isEmpty()
                            ? new FieldError("employer", "supervision.urging.nobody")
                            : new FieldError("employer", "supervision.urging.many", List.of(String.valueOf(MOST)))));
        }
        var lines = store.lines(ids, employers.within(actor.scope(), "e.id"));
        if (lines.stream().map(Standing.Line::employer).distinct().count() != ids.size()) {
            throw new NoSuch("employer");
        }
        return standings(lines, ids);
    }

    /** The enterprises of a region that have run over a period or will within three days, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<Standing> due(Actor actor) {
        Supervisors.admit(actor);
        var ids = store.due(clock.today().plusDays(SOON), employers.within(actor.scope(), "c.employer_id"), MOST);
        var found = standings(
                store.lines(Set.copyOf(ids), employers.within(actor.scope(), "e.id")), new LinkedHashSet<>(ids));
        return found.stream()
                .sorted((one, other) -> Integer.compare(
                        ids.indexOf(one.line().employer()),
                        ids.indexOf(other.line().employer())))
                .toList();
    }

    /** What was sent of late in a region, the latest first. */
    @Transactional(readOnly = true)
    public List<UrgingView> sent(Actor actor, int limit) {
        Supervisors.admit(actor);
        return named(store.sent(employers.within(actor.scope(), "r.employer_id"), limit));
    }

    /** What was sent to one enterprise. */
    @Transactional(readOnly = true)
    public List<UrgingView> sentTo(UUID employer, Actor actor) {
        Supervisors.admit(actor);
        if (!employers.isWithin(employer, actor.scope())) {
            throw new NoSuch("employer");
        }
        return named(store.sentTo(Set.of(employer)));
    }

    /** Urges the enterprises; the same duty is sent the same way at most once a day. */
    @Transactional
    public Urge.Result urge(Urge urge, Actor actor) {
        var all = standings(urge.employers(), actor);
        check(urge);
        var urged = new ArrayList<Standing>();
        int already = 0;
        int nothing = 0;
        var sorted = all.stream()
                .sorted((one, other) -> key(one).compareTo(key(other)))
                .toList();
        for (var standing : sorted) {
            if (standing.todos().isEmpty() && urge.channel() != UrgingChannel.CALL) {
                nothing++;
            } else if (send(standing, urge, actor)) {
                urged.add(standing);
            } else {
                already++;
            }
        }
        return Urge.Result.of(urge, urged, already, nothing);
    }

    private boolean send(Standing standing, Urge urge, Actor actor) {
        var sent = new ArrayList<Todo>();
        var todos = urge.channel() == UrgingChannel.REMINDER || standing.todos().size() < 2
                ? standing.todos()
                : standing.todos().subList(0, 1);
        for (var todo : todos.isEmpty() ? List.of(NOTHING) : todos) {
            var id = Ids.ordered(clock.instant());
            if (store.insert(id, standing.line(), todo, urge, actor.account(), clock.today(), clock.instant())) {
                sent.add(todo);
            }
        }
        var caseId = standing.line().caseId();
        if (!sent.isEmpty() && caseId != null) {
            record(caseId, sent.getFirst(), urge.channel(), actor);
        }
        return !sent.isEmpty();
    }

    /** Stands for a call to somebody who has nothing to do at present. */
    private static final Todo NOTHING = new Todo("NOTHING", true, null, null, false, List.of());

    private void record(UUID caseId, Todo todo, UrgingChannel channel, Actor actor) {
        var head = dockets.lock(caseId);
        var facts = new TreeMap<String, String>();
        facts.put("channel", channel.name());
        facts.put("duty", todo.duty());
        dockets.append(
                head,
                new NewEntry(
                        SupervisionNotes.URGED,
                        head.stage(),
                        actor.account(),
                        actor.role().name(),
                        clock.today(),
                        todo.basis(),
                        facts,
                        List.of()));
    }

    private static void check(Urge urge) {
        var errors = new ArrayList<FieldError>();
        if (urge.channel() == UrgingChannel.CALL) {
            if (urge.reached() == null) {
                errors.add(new FieldError("reached", "supervision.call.reached"));
            }
            if (Boolean.TRUE.equals(urge.reached())
                    && (urge.words() == null || urge.words().isBlank())) {
                errors.add(new FieldError("words", "supervision.call.words"));
            }
        } else if (urge.reached() != null) {
            errors.add(new FieldError("reached", "supervision.call.only"));
        }
        if (urge.words() != null && urge.words().length() > WORDS) {
            errors.add(new FieldError("words", "supervision.words.long", List.of(String.valueOf(WORDS))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private List<Standing> standings(List<Standing.Line> lines, Set<UUID> ids) {
        var sent = named(store.sentTo(ids)).stream().collect(Collectors.groupingBy(UrgingView::employer));
        var open = deadlines.ofAll(lines.stream()
                .map(Standing.Line::caseId)
                .filter(Objects::nonNull)
                .toList());
        var all = lines.stream()
                .map(line -> new Standing(line, todos(line, open), sent.getOrDefault(line.employer(), List.of())))
                .toList();
        var busy = all.stream()
                .filter(one -> !one.todos().isEmpty())
                .map(one -> one.line().employer())
                .collect(Collectors.toSet());
        var shown = new LinkedHashSet<UUID>();
        return all.stream()
                .filter(one -> !one.todos().isEmpty()
                        || !busy.contains(one.line().employer())
                                && shown.add(one.line().employer()))
                .toList();
    }

    private List<Todo> todos(Standing.Line line, Map<UUID, List<DeadlineRow>> deadlines) {
        var caseId = line.caseId();
        var rows = caseId == null ? List.<DeadlineRow>of() : deadlines.getOrDefault(caseId, List.of());
        return NextDuties.of(line.stage(), line.initiator(), rows, clock.today());
    }

    private List<UrgingView> named(List<UrgingView> sent) {
        var names = accounts.names(sent.stream().map(UrgingView::account).collect(Collectors.toSet()));
        return sent.stream()
                .map(one -> new UrgingView(
                        one.id(),
                        one.employer(),
                        one.name(),
                        one.caseId(),
                        one.channel(),
                        one.duty(),
                        one.on(),
                        one.account(),
                        name(names.get(one.account())),
                        one.reached(),
                        one.words()))
                .toList();
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static UUID key(Standing standing) {
        var caseId = standing.line().caseId();
        return caseId == null ? standing.line().employer() : caseId;
    }
}
