package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.organization.EmployerDraft;
import org.shangliang.app.organization.EmployerDraft.Flags;
import org.shangliang.app.organization.EmployerDraft.Headcount;
import org.shangliang.app.organization.EmployerQuery;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Judgement;
import org.shangliang.app.organization.Track;
import org.shangliang.app.organization.Tracks;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Employers in the API; filters are {@code q}, {@code region}, {@code situation}, {@code union}. */
@RestController
@RequestMapping("/api/v1/enterprises")
class EnterpriseApi {
    private static final int MOST = 500;

    private final Employers employers;
    private final EmployerRegister register;
    private final Attachments attachments;
    private final Tracks tracks;

    EnterpriseApi(Employers employers, EmployerRegister register, Attachments attachments, Tracks tracks) {
        this.employers = employers;
        this.register = register;
        this.attachments = attachments;
        this.tracks = tracks;
    }

    /** A page of employers and how many there are in all. */
    record ListJson(int total, List<EmployerView> items) {}

    /** A new employer; revenue and assets in fen. */
    record NewEnterprise(
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable String region,
            @Nullable UUID unionId,
            @Nullable String industry,
            @Nullable String trade,
            @Nullable String sizeClass,
            @Nullable Integer staff,
            @Nullable Integer women,
            @Nullable Integer members,
            @Nullable Integer migrant,
            @Nullable Integer dispatched,
            @Nullable Long revenue,
            @Nullable Long assets,
            @Nullable Boolean newFormEmployment,
            @Nullable Boolean epidemicHit,
            @Nullable Integer disputes,
            @Nullable String legalRepresentative,
            @Nullable String address,
            @Nullable String registeredAs) {

        EmployerDraft draft() {
            return new EmployerDraft(
                    text(name),
                    text(creditCode),
                    text(region),
                    unionId,
                    industry,
                    trade,
                    sizeClass,
                    new Headcount(count(staff), count(women), count(members), count(migrant), count(dispatched)),
                    revenue,
                    assets,
                    new Flags(
                            Boolean.TRUE.equals(newFormEmployment), Boolean.TRUE.equals(epidemicHit), count(disputes)),
                    legalRepresentative,
                    address,
                    registeredAs);
        }

        private static String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "");
        }

        private static int count(@Nullable Integer value) {
            return Objects.requireNonNullElse(value, 0);
        }
    }

    @GetMapping
    ListJson list(
            HttpServletRequest request,
            Actor actor,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        EmployerQuery query = Queries.employers(FormValues.from(request.getParameterMap()));
        Scope scope = actor.scope();
        return new ListJson(
                employers.count(query, scope),
                employers.search(query, scope, Math.clamp(limit, 1, MOST), Math.max(0, offset)));
    }

    @PostMapping
    ResponseEntity<EmployerView> enter(@RequestBody NewEnterprise body, Actor actor) {
        UUID id = register.enter(body.draft(), Keeper.scope(actor));
        return ResponseEntity.status(201)
                .header("Location", "/api/v1/enterprises/" + id)
                .body(employers.get(id));
    }

    /** How an enterprise fares; {@code evidence} is an attachment sent before. */
    record NewJudgement(
            @NotNull BusinessSituation situation,
            @NotNull LocalDate judgedOn,
            @NotBlank @Size(max = 500) String reason,
            @Nullable UUID evidence) {}

    @GetMapping("/{id}/situation")
    List<Judgement> judgements(@PathVariable UUID id, Actor actor) {
        employers.registered(id, actor.scope());
        return register.judgements(id);
    }

    @PostMapping("/{id}/situation")
    List<Judgement> judge(@PathVariable UUID id, Actor actor, @Valid @RequestBody NewJudgement body) {
        employers.registered(id, Keeper.scope(actor));
        if (body.evidence() != null) {
            attachments.require(List.of(body.evidence()), actor, "evidence");
        }
        var judgement = new Judgement(
                body.situation(), body.judgedOn(), actor.account(), actor.name(), body.reason(), body.evidence());
        register.judge(id, judgement, actor.scope());
        return register.judgements(id);
    }

    @GetMapping("/{id}/track")
    Track track(@PathVariable UUID id, Actor actor) {
        return tracks.today(employers.registered(id, actor.scope()).view());
    }

    @GetMapping("/{id}")
    EmployerView show(@PathVariable UUID id, Actor actor) {
        return employers.registered(id, actor.scope()).view();
    }
}
