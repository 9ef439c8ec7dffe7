package org.shangliang.app.consultation.joint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.web.Problems;
import org.shangliang.law.Ground;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Talks of several employers at one table, in the API. */
@RestController
class JointApi {
    private static final String CASE = "/api/v1/consultations/{id}/joint";
    private static final String SEAT = "/api/v1/joint/{id}";

    private final JointTalks talks;
    private final JointSeats seats;
    private final JointLists lists;
    private final Problems problems;

    JointApi(JointTalks talks, JointSeats seats, JointLists lists, Problems problems) {
        this.lists = lists;
        this.talks = talks;
        this.seats = seats;
        this.problems = problems;
    }

    /** How wide, where, to what end. */
    record Setting(
            @Nullable String scope,
            @Nullable String area,
            @Nullable String result) {}

    /** An employer to be seated. */
    record NewParty(@Nullable String creditCode) {}

    /** Plain words on a clause. */
    record Told(
            @Nullable UUID clause,
            @Nullable String topic,
            @Nullable String before,
            @Nullable String after) {}

    /** A stance on a clause. */
    record Standing(
            @Nullable Integer pass,
            @Nullable String stance,
            @Nullable String words) {}

    /** How the result is taken on. */
    record Binding(@Nullable String manner) {}

    @GetMapping(CASE)
    ResponseEntity<?> look(@PathVariable UUID id, Actor actor) {
        var talk = talks.look(id, actor).talk();
        return talk == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(talk);
    }

    /** The employers with what each took on itself, and the digest of the text that is right for each. */
    @GetMapping(CASE + "/parties")
    ResponseEntity<?> parties(@PathVariable UUID id, Actor actor) {
        talks.look(id, actor);
        return lists.of(id)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping(value = CASE + "/parties/{employer}/text.pdf", produces = "application/pdf")
    byte[] text(@PathVariable UUID id, @PathVariable UUID employer, Actor actor) {
        talks.look(id, actor);
        return lists.pdf(id, employer);
    }

    @PostMapping(CASE)
    ResponseEntity<?> set(
            @PathVariable UUID id, @RequestBody Setting setting, Actor actor, HttpServletRequest request) {
        return answer(talks.set(id, setting.scope(), setting.area(), setting.result(), actor), id, actor, request);
    }

    @PostMapping(CASE + "/parties")
    ResponseEntity<?> seat(
            @PathVariable UUID id, @RequestBody NewParty party, Actor actor, HttpServletRequest request) {
        return answer(talks.seat(id, party.creditCode(), actor), id, actor, request);
    }

    @PostMapping(CASE + "/parties/{employer}/removal")
    ResponseEntity<?> unseat(
            @PathVariable UUID id, @PathVariable UUID employer, Actor actor, HttpServletRequest request) {
        return answer(talks.unseat(id, employer, actor), id, actor, request);
    }

    @PostMapping(CASE + "/changes")
    ResponseEntity<?> tell(@PathVariable UUID id, @RequestBody Told told, Actor actor, HttpServletRequest request) {
        if (told.clause() == null) {
            throw JointInput.wrong("clause", "joint.choose");
        }
        return answer(
                talks.tell(id, told.clause(), told.topic(), told.before(), told.after(), actor), id, actor, request);
    }

    @GetMapping("/api/v1/joint")
    List<UUID> mine(Actor actor) {
        return seats.mine(actor).stream().map(seat -> seat.header().id()).toList();
    }

    @PostMapping(SEAT + "/clauses/{clause}")
    ResponseEntity<?> stand(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestBody Standing standing,
            Actor actor,
            HttpServletRequest request) {
        int pass = standing.pass() == null ? 0 : standing.pass();
        return seated(seats.stand(id, clause, pass, standing.stance(), standing.words(), actor), id, actor, request);
    }

    @PostMapping(SEAT + "/binding")
    ResponseEntity<?> bind(
            @PathVariable UUID id, @RequestBody Binding binding, Actor actor, HttpServletRequest request) {
        return seated(seats.bind(id, binding.manner(), actor), id, actor, request);
    }

    @GetMapping(SEAT)
    JointTalk.Party own(@PathVariable UUID id, Actor actor) {
        return seats.look(id, actor).party();
    }

    private ResponseEntity<?> answer(List<Ground> grounds, UUID id, Actor actor, HttpServletRequest request) {
        return grounds.isEmpty() ? look(id, actor) : problems.refused(grounds, request);
    }

    private ResponseEntity<?> seated(List<Ground> grounds, UUID id, Actor actor, HttpServletRequest request) {
        return grounds.isEmpty() ? ResponseEntity.ok(own(id, actor)) : problems.refused(grounds, request);
    }
}
