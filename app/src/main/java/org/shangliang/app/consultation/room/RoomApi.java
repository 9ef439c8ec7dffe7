package org.shangliang.app.consultation.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The room in the API: every act of the page has its twin here. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/room")
class RoomApi {
    private final Rooms rooms;
    private final Problems problems;

    RoomApi(Rooms rooms, Problems problems) {
        this.rooms = rooms;
        this.problems = problems;
    }

    @GetMapping
    Room show(@PathVariable UUID id, Actor actor) {
        return rooms.look(id, actor).room();
    }

    /** An act by its name (call, opening, presence, debate, results, closing, confirmation, filing) and its fields. */
    @PostMapping("/{act}")
    ResponseEntity<?> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestBody(required = false) @Nullable Map<String, Object> fields,
            Actor actor,
            HttpServletRequest request) {
        rooms.look(id, actor);
        var outcome = act.equals("filing")
                ? rooms.file(id, actor)
                : rooms.take(id, new RoomForms(form(fields)).command(act), actor);
        return switch (outcome) {
            case Outcome.Done<CaseReceipt>(var receipt, var ignored) ->
                ResponseEntity.ok()
                        .eTag("\"" + receipt.length() + "\"")
                        .body(rooms.look(id, actor).room());
            case Outcome.Refused<CaseReceipt>(var grounds) -> problems.refused(grounds, request);
        };
    }

    private static FormValues form(@Nullable Map<String, Object> fields) {
        var typed = new LinkedHashMap<String, String[]>();
        if (fields != null) {
            fields.forEach((name, value) -> {
                if (value instanceof Collection<?> several) {
                    typed.put(name, several.stream().map(String::valueOf).toArray(String[]::new));
                } else if (value != null) {
                    typed.put(name, new String[] {value.toString()});
                }
            });
        }
        return FormValues.from(typed);
    }
}
