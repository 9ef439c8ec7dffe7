package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.access.Actor;
import org.shangliang.app.notification.Duty;
import org.shangliang.app.notification.DutySource;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.supervision.LetterView.State;
import org.springframework.stereotype.Component;

/** What a digest tells of letters (函件待办): an addressee those to answer, those who supervise how many are overdue. */
@Component
class MailedLetters implements DutySource {
    private final Letters letters;
    private final Texts texts;

    MailedLetters(Letters letters, Texts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, LocalDate today) {
        if (Supervisors.isOne(actor)) {
            return overdue(actor);
        }
        return LetterReading.addressee(actor) == null
                ? List.of()
                : letters.waiting(actor).stream().map(this::toAnswer).toList();
    }

    private List<Duty> overdue(Actor actor) {
        int count = letters.count(actor).getOrDefault(State.OVERDUE, 0);
        return count == 0
                ? List.of()
                : List.of(new Duty(
                        "letters " + actor.capacity(),
                        texts.of("supervision.mail.letters", String.valueOf(count)),
                        null,
                        "/letters"));
    }

    private Duty toAnswer(LetterView letter) {
        var head = letter.head();
        return new Duty(
                "letter " + head.id(),
                texts.of(
                        letter.state() == State.OVERDUE ? "supervision.mail.letter-late" : "supervision.mail.letter",
                        head.employerName(),
                        texts.of("supervision.letter.kind." + head.kind()),
                        head.number(),
                        String.valueOf(head.replyDue())),
                head.replyDue(),
                "/letters/" + head.id());
    }
}
