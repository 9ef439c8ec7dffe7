package org.shangliang.app.access;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts in the API, for administrators; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountApi {
    private static final int MOST = 200;

    private final Administration administration;

    AccountApi(Administration administration) {
        this.administration = administration;
    }

    /** An account with its capacities. */
    record Account(
            UUID id,
            String username,
            String name,
            String region,
            boolean open,
            boolean mustChange,
            List<Held> capacities) {

        static Account of(AccountView view) {
            var held = view.capacities().stream()
                    .map(capacity ->
                            new Held(capacity.id(), capacity.role(), ScopeText.of(capacity.scope()), capacity.label()))
                    .toList();
            return new Account(
                    view.id(), view.username(), view.name(), view.region(), view.open(), view.mustChange(), held);
        }
    }

    /** A capacity; the scope reads {@code REGION:120116}, {@code UNION:<id>}, {@code EMPLOYER:<id>}, {@code ASSIGNED}. */
    record Held(UUID id, Role role, String scope, String label) {}

    /** An account to be opened. */
    record Wanted(
            @Nullable String username,
            @Nullable String name,
            @Nullable String region) {}

    /** A capacity to be given. */
    record Gift(@Nullable Role role, @Nullable String scope) {}

    /** A temporary password, told this once. */
    record Opened(UUID id, String temporaryPassword) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Opened";
        }
    }

    @Operation(summary = "List accounts within the administrator's region")
    @GetMapping
    List<Account> list(
            Actor admin,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        return administration.list(admin, text, Math.clamp(limit, 1, MOST), Math.max(offset, 0)).stream()
                .map(Account::of)
                .toList();
    }

    @Operation(summary = "Open an account with a temporary password")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(Actor admin, @RequestBody Wanted wanted) {
        var opened = administration.open(
                admin,
                new NewAccount(
                        Objects.requireNonNullElse(wanted.username(), ""),
                        Objects.requireNonNullElse(wanted.name(), ""),
                        Objects.requireNonNullElse(wanted.region(), "")));
        return new Opened(opened.account(), opened.temporaryPassword());
    }

    @Operation(summary = "One account")
    @GetMapping("/{id}")
    Account show(Actor admin, @PathVariable UUID id) {
        return Account.of(administration.find(admin, id));
    }

    @Operation(summary = "Give an account a capacity")
    @PostMapping("/{id}/capacities")
    @ResponseStatus(HttpStatus.CREATED)
    Account give(Actor admin, @PathVariable UUID id, @RequestBody Gift gift) {
        var role = gift.role();
        if (role == null) {
            throw new InvalidInput(List.of(new FieldError("role", "access.role.missing")));
        }
        var scope = ScopeText.read(Objects.requireNonNullElse(gift.scope(), ""));
        administration.give(admin, id, new Administration.Gift(role, scope));
        return show(admin, id);
    }

    @Operation(summary = "Withdraw a capacity at once")
    @DeleteMapping("/{id}/capacities/{capacity}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor admin, @PathVariable UUID id, @PathVariable UUID capacity) {
        administration.withdraw(admin, id, capacity);
    }

    @Operation(summary = "Reset the password to a temporary one")
    @PostMapping("/{id}/password")
    Opened resetPassword(Actor admin, @PathVariable UUID id) {
        return new Opened(id, administration.resetPassword(admin, id));
    }

    @Operation(summary = "Close an account; nothing is deleted")
    @PostMapping("/{id}/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor admin, @PathVariable UUID id) {
        administration.close(admin, id);
    }

    @Operation(summary = "Open a closed account again")
    @PostMapping("/{id}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(Actor admin, @PathVariable UUID id) {
        administration.reopen(admin, id);
    }
}
