package org.shangliang.app.access;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.web.AccountPage;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One's own account, its sign-ins and tokens. */
@Controller
class AccountController {
    private final Passes passes;
    private final CapacityStore capacities;
    private final CapacityLabels labels;
    private final Texts texts;

    AccountController(Passes passes, CapacityStore capacities, CapacityLabels labels, Texts texts) {
        this.passes = passes;
        this.capacities = capacities;
        this.labels = labels;
        this.texts = texts;
    }

    @GetMapping("/account")
    View show(SignedIn signedIn) {
        var held = capacities.of(List.of(signedIn.account()));
        var now = signedIn.capacity();
        var lines = passes.of(signedIn.account()).stream()
                .map(pass -> new AccountPage.Pass(
                        pass.id(),
                        pass.kind() == PassStore.Kind.API,
                        label(pass, held),
                        Moments.words(pass.issuedAt(), texts),
                        Moments.words(pass.usedAt(), texts),
                        Moments.words(pass.expiresAt(), texts),
                        pass.id().equals(signedIn.pass())))
                .toList();
        return Pages.of(
                "access/account",
                new AccountPage(
                        signedIn.name(), signedIn.username(), now == null ? "" : now.label(), held.size() > 1, lines));
    }

    private String label(PassStore.Pass pass, List<CapacityStore.Capacity> held) {
        return held.stream()
                .filter(capacity -> capacity.id().equals(pass.capacity()))
                .map(capacity -> labels.view(capacity).label())
                .findFirst()
                .orElse("");
    }

    @PostMapping("/account/passes/{pass}/revocation")
    View revoke(SignedIn signedIn, @PathVariable UUID pass) {
        passes.revoke(signedIn, pass);
        return Pages.redirect("/account", texts.of("access.notice.passRevoked"));
    }
}
