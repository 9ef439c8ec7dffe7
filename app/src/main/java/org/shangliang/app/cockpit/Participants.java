package org.shangliang.app.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.CapacityView;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those whom a case names sign in for this case (案件参与人登录): each side for its own representatives, either side
 * for the recorder. Whoever is no longer named sees the case no more, whatever sign-in is left.
 */
@Component
class Participants {
    private static final int MOST = 100;
    private static final int USERNAME_DIGITS = 8;

    private final Consultations consultations;
    private final Accounts accounts;
    private final Employers employers;

    Participants(Consultations consultations, Accounts accounts, Employers employers) {
        this.consultations = consultations;
        this.accounts = accounts;
        this.employers = employers;
    }

    /** A sign-in just given; there is no password where the person had an account already. */
    record Invited(
            UUID account,
            String name,
            String username,
            @Nullable String temporaryPassword) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Invited";
        }
    }

    /** Everyone the case names, workers' side first, the recorder last. */
    @Transactional(readOnly = true)
    public List<Participant> of(UUID caseId, Actor actor) {
        return named(consultations.look(caseId, actor), actor);
    }

    /**
     * Opens a sign-in for someone the case names.
     *
     * @param name as the case names this person
     * @param username of the account this person has already; empty for a new one
     */
    @Transactional
    public Invited invite(UUID caseId, Actor actor, @Nullable Side side, String name, String username) {
        var context = consultations.look(caseId, actor);
        var person = named(context, actor).stream()
                .filter(one -> one.side() == side && one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid("person", "cockpit.participant.unnamed"));
        if (!person.mayInvite()) {
            throw invalid("person", "cockpit.participant.not-yours");
        }
        if (person.capacity() != null) {
            throw invalid("person", "cockpit.participant.already");
        }
        var header = context.file().header();
        var scope = scope(header.id(), side);
        var capacity = new NewCapacity(
                side == null ? Role.RECORDER : Role.REPRESENTATIVE,
                scope,
                header.region(),
                employers.get(header.employer()).name());
        var invited = username.isEmpty() ? opened(actor, name, header.region()) : existing(name, username);
        accounts.give(actor, invited.account(), capacity);
        return invited;
    }

    /** Ends a sign-in for this case; the account stays. */
    @Transactional
    public void withdraw(UUID caseId, Actor actor, UUID capacity) {
        var context = consultations.look(caseId, actor);
        var held = Stream.of(Side.WORKERS, Side.EMPLOYER, null)
                .filter(side -> mayInvite(side, context, actor))
                .flatMap(side -> holders(caseId, side).stream())
                .flatMap(account -> account.capacities().stream())
                .anyMatch(one -> one.id().equals(capacity) && isOf(caseId, one));
        if (!held) {
            throw new NoSuch("capacity");
        }
        accounts.withdraw(actor, capacity);
    }

    private List<Participant> named(CaseContext context, Actor actor) {
        var people = new ArrayList<Participant>();
        var id = context.file().header().id();
        for (var side : List.of(Side.WORKERS, Side.EMPLOYER)) {
            var team = context.file().team(side);
            var holders = team == null ? List.<AccountView>of() : holders(id, side);
            var may = mayInvite(side, context, actor);
            if (team != null) {
                team.members().forEach(one -> people.add(person(id, side, one.name(), one.chief(), holders, may)));
            }
        }
        var recorder = context.file().talks().recorder();
        if (recorder != null) {
            people.add(person(id, null, recorder, false, holders(id, null), mayInvite(null, context, actor)));
        }
        return List.copyOf(people);
    }

    private static Participant person(
            UUID caseId, @Nullable Side side, String name, boolean chief, List<AccountView> holders, boolean may) {
        var account = holders.stream().filter(one -> one.name().equals(name)).findFirst();
        var capacity = account.flatMap(one -> one.capacities().stream()
                        .filter(held -> held.scope().equals(scope(caseId, side)))
                        .findFirst())
                .map(CapacityView::id);
        return new Participant(
                side,
                name,
                chief,
                may ? account.map(AccountView::username).orElse(null) : null,
                capacity.orElse(null),
                may);
    }

    private List<AccountView> holders(UUID caseId, @Nullable Side side) {
        return accounts.list(scope(caseId, side), "", MOST, 0);
    }

    private static Scope scope(UUID caseId, @Nullable Side side) {
        return side == null ? new Scope.Case(caseId) : new Scope.CaseSide(caseId, side);
    }

    private static boolean isOf(UUID caseId, CapacityView capacity) {
        return switch (capacity.scope()) {
            case Scope.Case(var id) -> id.equals(caseId);
            case Scope.CaseSide(var id, var ignored) -> id.equals(caseId);
            default -> false;
        };
    }

    /** Each side for itself; an officer for workers without a chair of their own. */
    private static boolean mayInvite(@Nullable Side side, CaseContext context, Actor actor) {
        return switch (actor.role()) {
            case UNION_CHAIR -> side != Side.EMPLOYER;
            case EMPLOYER -> side != Side.WORKERS;
            case OFFICER -> side == Side.WORKERS && context.file().header().onBehalf();
            default -> false;
        };
    }

    private Invited opened(Actor actor, String name, String region) {
        var username = freeUsername();
        var opened = accounts.open(actor, new NewAccount(username, name, region));
        return new Invited(opened.account(), name, username, opened.temporaryPassword());
    }

    /** Digits only: they are read out by telephone and typed on a small keyboard. */
    private String freeUsername() {
        String username;
        do {
            var digits = Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits());
            username = digits.substring(0, USERNAME_DIGITS);
        } while (accounts.findByUsername(username).isPresent());
        return username;
    }

    /** One answer whether there is no such account or it is somebody else's. */
    private Invited existing(String name, String username) {
        var account = accounts.findByUsername(username)
                .filter(one -> one.open() && one.name().equals(name))
                .orElseThrow(() -> invalid("username", "cockpit.participant.no-account"));
        return new Invited(account.id(), name, account.username(), null);
    }

    private static InvalidInput invalid(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }

    /** The side a form or the API names; null for the recorder. */
    static @Nullable Side side(String text) {
        if (Objects.equals(text, "RECORDER")) {
            return null;
        }
        return Stream.of(Side.values())
                .filter(side -> side.name().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("person", "cockpit.participant.side"));
    }
}
