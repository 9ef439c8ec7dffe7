package org.shangliang.app.opinion;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calls for opinions (议题征集): opened, found and ended by the chair of the union that asks; nobody else sees them. */
@Component
public class Calls {
    private static final int LONGEST_DAYS = 92;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE = 10;

    private final CallStore store;
    private final Sayings sayings;
    private final Employers employers;
    private final Dockets dockets;
    private final ProductClock clock;
    private final ObjectProvider<CaseProgress> cases;
    private final SecureRandom random = new SecureRandom();

    Calls(
            CallStore store,
            Sayings sayings,
            Employers employers,
            Dockets dockets,
            ProductClock clock,
            ObjectProvider<CaseProgress> cases) {
        this.cases = cases;
        this.store = store;
        this.sayings = sayings;
        this.employers = employers;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** The union that a chair speaks for; for everybody else there are no opinions to be seen. */
    static UUID union(Actor actor) {
        if (actor.role() == Role.UNION_CHAIR && actor.scope() instanceof Scope.Union(var union)) {
            return union;
        }
        throw new NoSuch("opinions");
    }

    /** Opens a call; it gets a docket of its own. */
    @Transactional
    public UUID open(CallDraft draft, Actor chair) {
        var union = union(chair);
        var employer = employer(draft.employer(), chair);
        check(draft);
        var call = new CallView(
                Ids.ordered(clock.instant()),
                code(),
                employer.id(),
                union,
                prepared(employer, chair),
                draft.title().strip(),
                draft.questions() == null ? "" : draft.questions().strip(),
                draft.opensOn(),
                draft.closesOn(),
                draft.audience(),
                0,
                false,
                null);
        var seal = new byte[32];
        random.nextBytes(seal);
        store.insert(call, seal, clock.today());
        var prepared = call.caseId();
        if (prepared != null) {
            store.attach(call.id(), prepared);
        }
        dockets.open(call.id());
        enter(call, "opinions.called", chair, new TreeMap<>());
        return call.id();
    }

    /** The employers whose workers the chair may ask. */
    @Transactional(readOnly = true)
    public List<EmployerView> employers(Actor chair) {
        union(chair);
        return employers.list(chair.scope(), 200, 0);
    }

    /** The calls of the chair's union, newest first. */
    @Transactional(readOnly = true)
    public List<CallView> list(Actor chair) {
        return store.ofUnion(union(chair));
    }

    /** A call of the chair's union. */
    @Transactional(readOnly = true)
    public CallView get(UUID id, Actor chair) {
        var union = union(chair);
        return store.find(id).filter(call -> call.union().equals(union)).orElseThrow(() -> new NoSuch("call"));
    }

    /** Ends a call today; words already given are entered at once. */
    @Transactional
    public void close(UUID id, Actor chair) {
        var call = get(id, chair);
        if (call.isOpen(clock.today())) {
            store.close(id, clock.today().minusDays(1));
            sayings.enterRest(id);
            enter(call, "opinions.closed", chair, new TreeMap<>());
        }
    }

    /** Whether workers may also read the words themselves; off by default. */
    @Transactional
    public void showRaw(UUID id, boolean shown, Actor chair) {
        var call = get(id, chair);
        store.showRaw(id, shown);
        enter(call, shown ? "opinions.raw-shown" : "opinions.raw-hidden", chair, new TreeMap<>());
    }

    /** Notes that the agenda was chosen today. */
    void decided(UUID id) {
        store.decided(id, clock.today());
    }

    /** Writes what a chair did into the call's own docket. */
    void enter(CallView call, String kind, Actor chair, TreeMap<String, String> facts) {
        facts.put("employer", call.employer().toString());
        dockets.append(
                dockets.lock(call.id()),
                new NewEntry(
                        kind,
                        "OPINIONS",
                        chair.account(),
                        chair.role().name(),
                        clock.today(),
                        List.of(),
                        facts,
                        List.of()));
    }

    /** A call within a case that is being prepared belongs to it from the beginning. */
    private @Nullable UUID prepared(EmployerView employer, Actor chair) {
        var source = cases.getIfAvailable();
        return source == null ? null : source.prepared(employer.id(), chair).orElse(null);
    }

    private EmployerView employer(@Nullable UUID id, Actor chair) {
        if (id == null) {
            throw new InvalidInput(List.of(new FieldError("employer", "opinion.employer")));
        }
        return employers.find(id, chair.scope()).orElseThrow(() -> new NoSuch("employer"));
    }

    private void check(CallDraft draft) {
        var errors = new ArrayList<FieldError>();
        LocalDate today = clock.today();
        if (draft.closesOn().isBefore(draft.opensOn()) || draft.closesOn().isBefore(today)) {
            errors.add(new FieldError("closesOn", "opinion.closes"));
        } else if (draft.closesOn().isAfter(draft.opensOn().plusDays(LONGEST_DAYS))) {
            errors.add(new FieldError("closesOn", "opinion.too-long", List.of(String.valueOf(LONGEST_DAYS))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String code() {
        var code = new StringBuilder();
        for (int at = 0; at < CODE; at++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
