package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.supervision.LetterView.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of supervision (提示函、意见书、建议书): issued, served, answered. */
@Component
public class Letters {
    private final LetterStore store;
    private final LetterReading reading;
    private final LetterIssue issue;
    private final LetterDocket docket;
    private final Attachments attachments;
    private final ProductClock clock;

    Letters(
            LetterStore store,
            LetterReading reading,
            LetterIssue issue,
            LetterDocket docket,
            Attachments attachments,
            ProductClock clock) {
        this.store = store;
        this.reading = reading;
        this.issue = issue;
        this.docket = docket;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The letters a person may read, those overdue first. */
    @Transactional(readOnly = true)
    public List<LetterView> list(Actor actor, int limit, int offset) {
        return list(actor, EnumSet.allOf(State.class), limit, offset);
    }

    /** How many letters a person may read, by where they stand. */
    @Transactional(readOnly = true)
    public Map<State, Integer> count(Actor actor) {
        return store.count(issue.readable(actor), clock.today());
    }

    /** The letters a person may read that wait for an answer. */
    @Transactional(readOnly = true)
    List<LetterView> waiting(Actor actor) {
        return list(actor, EnumSet.of(State.OVERDUE, State.SERVED), Integer.MAX_VALUE, 0);
    }

    private List<LetterView> list(Actor actor, Set<State> states, int limit, int offset) {
        var stands = store.list(issue.readable(actor), clock.today(), states, limit, offset);
        var ids = stands.stream().map(LetterStore.Stand::id).toList();
        var heads = store.heads(ids).stream().collect(Collectors.toMap(LetterView.Head::id, head -> head));
        var answers = store.answers(ids).stream().collect(Collectors.groupingBy(LetterView.Answer::letter));
        return stands.stream()
                .map(one -> new LetterView(
                        Objects.requireNonNull(heads.get(one.id())),
                        List.of(),
                        answers.getOrDefault(one.id(), List.of()),
                        one.state()))
                .toList();
    }

    /** One letter. */
    @Transactional(readOnly = true)
    public LetterView get(UUID id, Actor actor) {
        var head = head(id, actor);
        return new LetterView(head, store.basis(id), store.answers(List.of(id)), store.state(id, clock.today()));
    }

    /** To whom the letter would go if it were issued now; writes nothing. */
    @Transactional(readOnly = true)
    public String rehearse(NewLetter letter, Actor actor) {
        return issue.rehearse(letter, actor);
    }

    /** Issues a letter: number, paper, docket. */
    @Transactional
    public UUID issue(NewLetter letter, Actor actor) {
        return issue.issue(letter, actor);
    }

    /** The letter, if its service could be recorded now; writes nothing. */
    @Transactional(readOnly = true)
    public LetterView.Head rehearse(UUID id, ServeLetter service, Actor actor) {
        Supervisors.admit(actor);
        var head = head(id, actor);
        require(service.proof(), actor);
        between("on", service.on(), head.issuedOn());
        if (head.servedOn() != null) {
            throw wrong("channel", "supervision.letter.served-already");
        }
        return head;
    }

    /** Records that it was served; for those who supervise. */
    @Transactional
    public void serve(UUID id, ServeLetter service, Actor actor) {
        var head = rehearse(id, service, actor);
        if (!store.serve(id, service)) {
            throw wrong("channel", "supervision.letter.served-already");
        }
        docket.write(SupervisionNotes.SERVED, head, service.on(), List.of(), List.of(), actor);
    }

    /** Records an answer or what was done; by the addressee, or by those who supervise on its behalf. */
    @Transactional
    public void answer(UUID id, AnswerLetter answer, Actor actor) {
        var head = head(id, actor);
        var served = head.servedOn();
        if (served == null) {
            throw wrong("outcome", "supervision.letter.not-served");
        }
        require(answer.proof(), actor);
        between("on", answer.on(), served);
        store.answer(Ids.ordered(clock.instant()), id, answer, actor, clock.instant());
        docket.write(SupervisionNotes.ANSWERED, head, answer.on(), List.of(), List.of(), actor);
    }

    private LetterView.Head head(UUID id, Actor actor) {
        return reading.find(id, actor).orElseThrow(() -> new NoSuch("letter"));
    }

    private void require(@Nullable UUID proof, Actor actor) {
        if (proof != null) {
            attachments.require(List.of(proof), actor, "proof");
        }
    }

    private void between(String field, LocalDate day, LocalDate first) {
        if (day.isAfter(clock.today()) || day.isBefore(first)) {
            throw new InvalidInput(List.of(new FieldError(
                    field,
                    "supervision.day",
                    List.of(first.toString(), clock.today().toString()))));
        }
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
