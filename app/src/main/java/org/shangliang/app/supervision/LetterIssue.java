package org.shangliang.app.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.paper.Letter;
import org.shangliang.app.document.paper.Party;
import org.shangliang.app.document.paper.SupervisionLetter;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.supervision.NewLetter.Addressee;
import org.shangliang.law.LegalBasis;
import org.springframework.stereotype.Component;

/** Issues letters: checks them, gives the number, makes the paper, writes the docket. */
@Component
class LetterIssue {
    private final LetterStore store;
    private final LetterDesk desk;
    private final Employers employers;
    private final StoredDocuments papers;
    private final LetterDocket docket;
    private final ProductClock clock;

    LetterIssue(
            LetterStore store,
            LetterDesk desk,
            Employers employers,
            StoredDocuments papers,
            LetterDocket docket,
            ProductClock clock) {
        this.store = store;
        this.desk = desk;
        this.employers = employers;
        this.papers = papers;
        this.docket = docket;
        this.clock = clock;
    }

    LetterQuery readable(Actor actor) {
        var as = LetterReading.addressee(actor);
        if (as == null) {
            Supervisors.admit(actor);
        }
        return new LetterQuery(employers.within(actor.scope(), "l.employer_id"), as);
    }

    /** To whom the letter would go; what is wrong with it is said, nothing is written. */
    String rehearse(NewLetter wanted, Actor actor) {
        Supervisors.admit(actor);
        desk.standing(wanted.enterprise(), actor);
        var employer = employers.get(wanted.enterprise());
        return name(addressee(wanted, employer, actor), wanted, employer);
    }

    UUID issue(NewLetter wanted, Actor actor) {
        var region = Supervisors.admit(actor);
        var standing = desk.standing(wanted.enterprise(), actor);
        var employer = employers.get(wanted.enterprise());
        var to = addressee(wanted, employer, actor);
        var basis = desk.basis(wanted.kind(), employer.region(), standing.todos());
        var today = clock.today();
        var number =
                desk.number(region, today.getYear(), wanted.kind(), store.next(region, today.getYear(), wanted.kind()));
        var id = Ids.ordered(clock.instant());
        var name = name(to, wanted, employer);
        var paper = papers.store(
                id, paper(wanted, desk.sender(region, actor), name, number, employer, standing, basis), number, actor);
        var head = new LetterView.Head(
                id,
                wanted.kind(),
                number,
                employer.id(),
                employer.name(),
                standing.line().caseId(),
                to,
                name,
                wanted.facts(),
                wanted.demands(),
                wanted.replyDue(),
                today,
                paper.id(),
                null,
                null,
                null);
        store.insert(head, basis, region, actor);
        docket.write(SupervisionNotes.ISSUED, head, today, basis, List.of(paper.textDigest()), actor);
        return id;
    }

    private SupervisionLetter paper(
            NewLetter wanted,
            String sender,
            String to,
            String number,
            EmployerView employer,
            Standing standing,
            List<LegalBasis> basis) {
        return new SupervisionLetter(
                new Letter(sender, to, true, number, clock.today()),
                wanted.kind(),
                Party.named(employer.name()),
                standing.line().number(),
                lines(wanted.facts()),
                lines(wanted.demands()),
                basis,
                wanted.replyDue(),
                null);
    }

    private Addressee addressee(NewLetter wanted, EmployerView employer, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var form = wanted.kind();
        if (form != Form.NOTE && actor.role() != Role.SUPERVISOR) {
            errors.add(new FieldError("kind", "supervision.letter.supervisor"));
        }
        var asked = wanted.addressee();
        var to = form == Form.PROPOSAL
                ? Addressee.AUTHORITY
                : form == Form.OPINION || asked == null ? Addressee.EMPLOYER : asked;
        if (asked != null && asked != to || form == Form.NOTE && to == Addressee.AUTHORITY) {
            errors.add(new FieldError("addressee", "supervision.letter.addressee"));
        }
        if (to == Addressee.UNION && employer.unionName() == null) {
            errors.add(new FieldError("addressee", "supervision.letter.no-union"));
        }
        if (to == Addressee.AUTHORITY
                && (wanted.authority() == null || wanted.authority().isBlank())) {
            errors.add(new FieldError("authority", "supervision.letter.authority"));
        }
        var today = clock.today();
        if (!wanted.replyDue().isAfter(today)) {
            errors.add(new FieldError("replyDue", "supervision.letter.due", List.of(today.toString())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return to;
    }

    private static String name(Addressee to, NewLetter wanted, EmployerView employer) {
        return switch (to) {
            case EMPLOYER -> employer.name();
            case UNION -> Objects.requireNonNull(employer.unionName());
            case AUTHORITY -> Objects.requireNonNull(wanted.authority()).strip();
        };
    }

    /** One line of text is one point of the letter. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
