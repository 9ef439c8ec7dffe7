package org.shangliang.app.organization.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.UnionDraft;
import org.shangliang.app.organization.UnionKind;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.NoSuch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Unions in the API. */
@RestController
@RequestMapping("/api/v1/unions")
class UnionApi {
    private static final int MOST = 500;

    private final Unions unions;

    UnionApi(Unions unions) {
        this.unions = unions;
    }

    /** A page of unions and how many there are in all. */
    record ListJson(int total, List<UnionView> items) {}

    /** A new union; without a kind it is a grassroots union. */
    record NewUnion(
            @Nullable String name,
            @Nullable UnionKind kind,
            @Nullable String region,
            @Nullable String creditCode) {}

    @GetMapping
    ListJson list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Actor actor) {
        return new ListJson(
                unions.count(actor.scope(), q),
                unions.list(actor.scope(), q, Math.clamp(limit, 1, MOST), Math.max(0, offset)));
    }

    @PostMapping
    ResponseEntity<UnionView> found(@RequestBody NewUnion body, Actor actor) {
        var draft = new UnionDraft(
                Objects.requireNonNullElse(body.name, ""),
                Objects.requireNonNullElse(body.kind, UnionKind.GRASSROOTS),
                Objects.requireNonNullElse(body.region, ""),
                body.creditCode);
        UUID id = unions.found(draft, Keeper.scope(actor));
        return ResponseEntity.status(201)
                .header("Location", "/api/v1/unions/" + id)
                .body(unions.get(id));
    }

    @GetMapping("/{id}")
    UnionView show(@PathVariable UUID id, Actor actor) {
        return unions.find(id, actor.scope()).orElseThrow(() -> new NoSuch("union"));
    }
}
