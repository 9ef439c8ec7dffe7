package org.shangliang.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.SignIn.Attempt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.TooManyAttempts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenApi {
    private final SignIn signIn;
    private final Passes passes;
    private final CapacityStore capacities;
    private final CapacityLabels labels;

    TokenApi(SignIn signIn, Passes passes, CapacityStore capacities, CapacityLabels labels) {
        this.signIn = signIn;
        this.passes = passes;
        this.capacities = capacities;
        this.labels = labels;
    }

    /** Who asks; {@code capacity} is an id, or a role if one holds only one capacity of it, or absent if only one. */
    record Asked(
            @Nullable String username,
            @Nullable String password,
            @Nullable String capacity) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** A token, shown this once; send it as {@code Authorization: Bearer}. */
    record Token(String token, Instant expires) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Token";
        }
    }

    /** A sign-in or token that holds now. */
    record Held(UUID id, String kind, Instant issued, Instant used, Instant expires) {}

    @Operation(summary = "Get a token", description = "Wrong credentials answer 401, too many failures 429.")
    @SecurityRequirements
    @PostMapping
    Token issue(@RequestBody Asked asked, HttpServletRequest request) {
        var username = asked.username();
        var password = asked.password();
        if (username == null || username.isBlank() || password == null || password.isEmpty()) {
            throw wrong("username", "access.signIn.missing");
        }
        return switch (signIn.attempt(username, password, request.getRemoteAddr())) {
            case Attempt.TooMany tooMany -> throw new TooManyAttempts(tooMany.pause());
            case Attempt.Wrong wrong -> throw new WrongCredentials();
            case Attempt.Right right when right.mustChange() -> throw wrong("password", "access.token.mustChange");
            case Attempt.Right right -> {
                var issued = passes.token(right.account(), chosen(right.account(), asked.capacity()));
                yield new Token(issued.secret(), issued.expires());
            }
        };
    }

    @Operation(summary = "List one's sign-ins and tokens")
    @GetMapping
    List<Held> list(SignedIn signedIn) {
        return passes.of(signedIn.account()).stream()
                .map(pass -> new Held(pass.id(), pass.kind().name(), pass.issuedAt(), pass.usedAt(), pass.expiresAt()))
                .toList();
    }

    @Operation(summary = "Revoke one of one's sign-ins or tokens")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(SignedIn signedIn, @PathVariable UUID id) {
        passes.revoke(signedIn, id);
    }

    private UUID chosen(UUID account, @Nullable String wanted) {
        var held = capacities.of(List.of(account));
        if (held.isEmpty()) {
            throw wrong("capacity", "access.token.noCapacity");
        }
        var fitting = held.stream()
                .filter(capacity -> wanted == null
                        || wanted.isBlank()
                        || wanted.equals(capacity.id().toString())
                        || wanted.equals(capacity.role().name()))
                .toList();
        if (fitting.size() != 1) {
            throw new InvalidInput(held.stream()
                    .map(capacity -> new FieldError(
                            "capacity",
                            "access.token.chooseCapacity",
                            List.of(labels.view(capacity).label(), capacity.id().toString())))
                    .toList());
        }
        return fitting.getFirst().id();
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
