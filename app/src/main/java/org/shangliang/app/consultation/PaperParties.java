package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Meeting.Attendee;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.document.paper.ContractHead;
import org.shangliang.app.document.paper.Delegation;
import org.shangliang.app.document.paper.Party;
import org.shangliang.app.document.paper.Person;
import org.shangliang.app.document.paper.SeveralEmployers;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;

/** The parties and people of a case as papers name them (文书中的当事人). */
public record PaperParties(CaseFile file, EmployerView company, Texts texts) {

    /** The employer. */
    public Party employer() {
        return new Party(company.name(), company.creditCode(), company.address(), company.legalRepresentative(), null);
    }

    /** The union, or all staff where there is none. */
    public Party union() {
        var name = company.unionName();
        return Party.named(name == null ? texts.of("consultation.paper.all-staff", company.name()) : name);
    }

    String name(Side side) {
        return side == Side.EMPLOYER ? employer().name() : union().name();
    }

    Delegation delegation(Side side) {
        var team = file.team(side);
        return team == null
                ? Delegation.unnamed()
                : new Delegation(
                        team.members().size(),
                        chief(side),
                        team.members().stream()
                                .filter(member -> !member.chief())
                                .map(PaperParties::person)
                                .toList());
    }

    List<Person> persons(Side side) {
        var team = file.team(side);
        return team == null
                ? List.of()
                : team.members().stream().map(PaperParties::person).toList();
    }

    /** Those of a side who were there; all its members where nobody wrote down who was. */
    List<Person> attending(Side side, @Nullable List<Attendee> present) {
        var members = persons(side);
        return present == null
                ? members
                : present.stream()
                        .filter(one -> one.side() == side)
                        .map(one -> members.stream()
                                .filter(member -> member.name().equals(one.name()))
                                .findFirst()
                                .orElseGet(() -> Person.of(one.name(), "")))
                        .toList();
    }

    /** Which representatives were not there, if it was written down who was. */
    @Nullable
    String absent(@Nullable List<Attendee> present) {
        if (present == null) {
            return null;
        }
        var absent = Stream.of(Side.values())
                .flatMap(side -> Stream.ofNullable(file.team(side)))
                .flatMap(team -> team.members().stream()
                        .map(Member::name)
                        .filter(name -> !present.contains(new Attendee(team.side(), name))))
                .toList();
        return absent.isEmpty() ? null : texts.of("consultation.paper.absent", String.join("\u3001", absent));
    }

    @Nullable
    Person chief(Side side) {
        var team = file.team(side);
        return team == null ? null : team.chief().map(PaperParties::person).orElse(null);
    }

    /** Who may delegate a seat: the legal representative, or the chair of the union; unnamed where not known. */
    Person principal(Side side, Actor actor) {
        if (side == Side.EMPLOYER) {
            var legal = company.legalRepresentative();
            return Person.of(legal == null ? "" : legal, texts.of("consultation.paper.legal-representative"));
        }
        var chair = actor.role() == Role.UNION_CHAIR ? actor.name() : "";
        return Person.of(chair, texts.of("consultation.paper.chair"));
    }

    @Nullable
    String chiefName(Side side) {
        var chief = chief(side);
        return chief == null ? null : chief.name();
    }

    /** The head of a contract for this term. */
    public ContractHead head(LocalDate from, LocalDate to) {
        return head(from, to, null);
    }

    /** The head of a contract for this term, made for several employers where there are such. */
    ContractHead head(LocalDate from, LocalDate to, @Nullable SeveralEmployers several) {
        var workers = file.workers();
        return new ContractHead(
                employer(),
                union(),
                chief(Side.EMPLOYER),
                chief(Side.WORKERS),
                workers == null ? null : workers.members().size(),
                workers == null ? null : texts.of("consultation.produced." + workers.producedBy()),
                company.staff(),
                company.women(),
                from,
                to,
                several);
    }

    static Person person(Member member) {
        return new Person(
                member.name(), member.gender().name(), member.post(), null, member.chief(), member.external());
    }
}
