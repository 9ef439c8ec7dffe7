package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing a union's chair over (工会主席交接): the tenure passes on, and with it the right to act, from the one account to
 * the other, in one transaction.
 */
@Component
public class Handovers {
    private final Posts posts;
    private final Unions unions;
    private final Accounts accounts;

    Handovers(Posts posts, Unions unions, Accounts accounts) {
        this.posts = posts;
        this.unions = unions;
        this.accounts = accounts;
    }

    /** Seats the first chair of a union; {@code username} may be empty if the person has no account. */
    @Transactional
    public void seat(Actor by, UUID union, String name, String username, LocalDate on) {
        Optional<AccountView> account = account(username, by);
        posts.appoint(BodyKind.UNION, union, Post.CHAIR, name, id(account), on);
        give(by, union, account);
    }

    /** Hands the chair of a union to a successor; whoever held it may no longer act for the union. */
    @Transactional
    public void handOver(Actor by, UUID union, Tenure before, String successor, String username, LocalDate on) {
        Optional<AccountView> next = account(username, by);
        posts.handOver(before.id(), successor, id(next), on);
        if (before.account() != null) {
            withdraw(by, before.account(), union);
        }
        give(by, union, next);
    }

    private Optional<AccountView> account(String username, Actor by) {
        if (username.isBlank()) {
            return Optional.empty();
        }
        Optional<AccountView> found = accounts.findByUsername(username.strip())
                .filter(account -> by.scope() instanceof Scope.Region(String prefix)
                        && account.region().startsWith(prefix));
        if (found.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("username", "organization.post.noAccount")));
        }
        return found;
    }

    private void withdraw(Actor by, UUID account, UUID union) {
        accounts.find(account).map(AccountView::capacities).orElse(List.of()).stream()
                .filter(capacity ->
                        capacity.role() == Role.UNION_CHAIR && capacity.scope().equals(new Scope.Union(union)))
                .forEach(capacity -> accounts.withdraw(by, capacity.id()));
    }

    private void give(Actor by, UUID union, Optional<AccountView> account) {
        if (account.isPresent()) {
            UnionView view = unions.get(union);
            var capacity = new NewCapacity(Role.UNION_CHAIR, new Scope.Union(union), view.region(), view.name());
            accounts.give(by, account.get().id(), capacity);
        }
    }

    private static @Nullable UUID id(Optional<AccountView> account) {
        return account.map(AccountView::id).orElse(null);
    }
}
