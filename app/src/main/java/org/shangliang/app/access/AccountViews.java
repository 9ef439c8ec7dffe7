package org.shangliang.app.access;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts accounts and the capacities they hold together. */
@Component
class AccountViews {
    private final CapacityStore capacities;
    private final CapacityLabels labels;

    AccountViews(CapacityStore capacities, CapacityLabels labels) {
        this.capacities = capacities;
        this.labels = labels;
    }

    List<AccountView> of(List<AccountStore.Account> accounts) {
        var held = capacities.of(accounts.stream().map(AccountStore.Account::id).toList()).stream()
                .map(labels::view)
                .collect(Collectors.groupingBy(CapacityView::account));
        return accounts.stream()
                .map(account -> new AccountView(
                        account.id(),
                        account.username(),
                        account.name(),
                        account.region(),
                        account.open(),
                        account.mustChange(),
                        held.getOrDefault(account.id(), List.of())))
                .toList();
    }

    AccountView of(AccountStore.Account account) {
        return of(List.of(account)).getFirst();
    }

    CapacityView of(CapacityStore.Capacity capacity) {
        return labels.view(capacity);
    }
}
