package org.shangliang.app.guidance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The yearly plan of guidance in the API; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1")
class HarmonyApi {
    private static final int MOST = 200;

    private final Harmony harmony;

    HarmonyApi(Harmony harmony) {
        this.harmony = harmony;
    }

    @GetMapping("/harmony/{year}")
    List<Progress> progress(@PathVariable int year, Actor actor) {
        return harmony.progress(actor, year);
    }

    @PutMapping("/harmony/{year}")
    List<Progress> aim(@PathVariable int year, Actor officer, @RequestBody Map<Measure, Integer> targets) {
        harmony.aim(year, targets, officer);
        return harmony.progress(officer, year);
    }

    @GetMapping("/harmony/{year}/ledger")
    List<Guided> guided(@PathVariable int year, Actor actor, @RequestParam(defaultValue = "0") int offset) {
        return harmony.guided(actor, year, MOST, Math.max(0, offset));
    }

    @GetMapping("/enterprises/{employer}/risks")
    List<Risk> risks(@PathVariable UUID employer, Actor actor) {
        return harmony.risks(employer, actor);
    }

    @PostMapping("/enterprises/{employer}/risks")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> note(@PathVariable UUID employer, Actor actor, @Valid @RequestBody RiskDraft draft) {
        return Map.of("id", harmony.note(employer, draft, actor));
    }

    @PostMapping("/risks/{id}/clearing")
    List<Risk> clear(@PathVariable UUID id, Actor actor, @Valid @RequestBody Clearing clearing) {
        return harmony.risks(harmony.clear(id, clearing, actor), actor);
    }
}
