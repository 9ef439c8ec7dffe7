package org.shangliang.app.consultation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.model.Accords;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.model.SeatedEmployers;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.paper.InformationRequest;
import org.shangliang.app.document.paper.Letter;
import org.shangliang.app.document.paper.MandateLetter;
import org.shangliang.app.document.paper.MeetingMinutes;
import org.shangliang.app.document.paper.OfferLetter;
import org.shangliang.app.document.paper.Period;
import org.shangliang.app.document.paper.PlatformAccord;
import org.shangliang.app.document.paper.ReplyLetter;
import org.shangliang.app.document.paper.RepresentativeList;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Deadline;
import org.shangliang.law.MinutesSigners;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Fills the formal documents of a consultation (协商文书) from the record. */
@Component
class PaperDesk {
    private final Documents documents;
    private final SeatedEmployers seated;
    private final Texts texts;

    PaperDesk(Documents documents, SeatedEmployers seated, Texts texts) {
        this.documents = documents;
        this.seated = seated;
        this.texts = texts;
    }

    /** The letter of offer with its receipt slip, and the list of the offering side's representatives. */
    Accepted<CaseFile> offer(Accepted<CaseFile> accepted, CaseFile file, CaseContext context, Deadline reply) {
        var offer = Objects.requireNonNull(file.offer());
        var parties = new PaperParties(file, context.employer(), texts);
        var disclosure = context.law().disclosureBefore(offer.meetingOn());
        return accepted.paper(new OfferLetter(
                new Letter(
                        parties.name(offer.from()), parties.name(offer.from().other()), true, null, offer.servedOn()),
                offer.from(),
                file.header().kind(),
                context.law().rule("offer.document").isPresent(),
                file.header().onBehalf()
                        ? texts.of(
                                "consultation.paper.all-staff",
                                context.employer().name())
                        : null,
                null,
                context.basis(List.of("offer.form", "offer.document")),
                new org.shangliang.app.document.paper.Meeting(offer.meetingOn(), null, null, offer.place(), null),
                file.agenda().stream().map(item -> item.title()).toList(),
                parties.delegation(offer.from()),
                new InformationRequest(offer.informationRequested(), disclosure.due(), disclosure.basis()),
                new Period(reply.length(), reply.unit(), reply.due(), reply.basis()),
                texts.of("consultation.channel." + offer.channel()),
                null));
    }

    /** The letter of reply. */
    Accepted<CaseFile> reply(Accepted<CaseFile> accepted, CaseFile file, CaseContext context) {
        var offer = Objects.requireNonNull(file.offer());
        var reply = Objects.requireNonNull(file.reply());
        var parties = new PaperParties(file, context.employer(), texts);
        var answering = offer.from().other();
        return accepted.paper(new ReplyLetter(
                new Letter(parties.name(answering), parties.name(offer.from()), false, null, reply.repliedOn()),
                answering,
                file.header().kind(),
                file.header().number(),
                offer.countsFrom(),
                ReplyLetter.Answer.valueOf(reply.answer().name()),
                reply.reason(),
                new org.shangliang.app.document.paper.Meeting(reply.meetingOn(), null, null, reply.place(), null),
                parties.delegation(answering),
                null,
                InformationRequest.none(),
                context.basis(List.of("offer.reply", "offer.refusal")),
                null));
    }

    /** The list of representatives of one side, with how they were produced, and a mandate for each delegated seat. */
    Accepted<CaseFile> team(Accepted<CaseFile> accepted, CaseFile file, Team team, CaseContext context) {
        var parties = new PaperParties(file, context.employer(), texts);
        var votes = team.votes();
        var production = new RepresentativeList.Production(
                texts.of("consultation.produced." + team.producedBy()),
                team.producedOn(),
                votes == null ? null : votes.place(),
                votes == null ? null : votes.entitled(),
                votes == null ? null : votes.present(),
                team.consenting());
        var listed = accepted.paper(new RepresentativeList(
                file.header().kind(),
                parties.employer(),
                parties.union(),
                List.of(new RepresentativeList.Members(team.side(), parties.persons(team.side()), production)),
                null,
                null,
                team.producedOn()));
        for (var member : team.members()) {
            listed = member.delegated() ? listed.paper(mandate(parties, team, member, context)) : listed;
        }
        return listed;
    }

    /** The mandate of a member who sits by written delegation; a last day that is not known is left to be written by hand. */
    private static MandateLetter mandate(PaperParties parties, Team team, Member member, CaseContext context) {
        return new MandateLetter(
                team.side(),
                parties.file().header().kind(),
                parties.employer(),
                parties.principal(team.side(), context.actor()),
                PaperParties.person(member),
                member.chief(),
                null,
                List.of(),
                team.producedOn(),
                member.mandateUntil(),
                context.basis(List.of("reps.chief_delegation")),
                null);
    }

    /** The minutes of a meeting. */
    Accepted<CaseFile> minutes(Accepted<CaseFile> accepted, CaseFile file, Meeting meeting, CaseContext context) {
        var parties = new PaperParties(file, context.employer(), texts);
        var sitting = new MeetingMinutes.Sitting(
                meeting.number(),
                meeting.heldOn(),
                meeting.beganAt(),
                meeting.endedAt(),
                meeting.place(),
                texts.of("consultation.mode." + meeting.mode()),
                parties.chiefName(meeting.chairedBy()),
                file.talks().recorder());
        var items = meeting.settlements().stream()
                .map(one -> new MeetingMinutes.Item(
                        file.agenda().get(one.item() - 1).title(),
                        null,
                        null,
                        one.result() == Meeting.Result.AGREED,
                        one.text()))
                .toList();
        return accepted.paper(new MeetingMinutes(
                file.header().kind(),
                parties.employer(),
                parties.union(),
                sitting,
                parties.attending(Side.EMPLOYER, meeting.present()),
                parties.attending(Side.WORKERS, meeting.present()),
                parties.absent(meeting.present()),
                meeting.remarks(),
                items,
                null,
                context.law().minutesSignedBy() != MinutesSigners.BOTH_CHIEFS,
                context.basis(List.of("meeting.chair", "meeting.recorder"))));
    }

    /** The contract's one text. */
    Accepted<CaseFile> contract(Accepted<CaseFile> accepted, CaseFile file, Draft draft, CaseContext context) {
        return accepted.paper(new ContractPaper(texts).of(file, draft, seated.of(file), context));
    }

    /** The text of an accord with platform workers. */
    PlatformAccord accord(
            CaseFile file, Draft draft, PlatformAccord.Form form, Accords.Content content, CaseContext context) {
        var parties = new PaperParties(file, context.employer(), texts);
        return new PlatformAccord(
                form,
                draft.title(),
                content.area(),
                content.platforms(),
                parties.employer(),
                parties.union(),
                parties.chief(Side.EMPLOYER),
                parties.chief(Side.WORKERS),
                draft.clauses().stream().map(Draft.Clause::text).toList(),
                content.changes().stream()
                        .map(one -> new PlatformAccord.Change(one.topic(), one.before(), one.after()))
                        .toList(),
                draft.termFrom(),
                draft.termTo(),
                context.basis(List.of("result.forms", "sign.by")));
    }

    /** How an accord is called where nobody calls it otherwise. */
    String accordTitle(@Nullable String typed, PlatformAccord.Form form, Accords.Content content) {
        var named = typed == null ? "" : typed.strip();
        return named.isEmpty() ? texts.of("joint.title." + form, content.area()) : named;
    }

    /** The draft with the digest of the text it is printed as. */
    Draft sealed(Draft draft, PlatformAccord paper, CaseFile file) {
        return draft.sealed(documents.compose(paper, file.header().number()).digest());
    }

    /** The usual name of the contract. */
    String contractTitle(CaseFile file) {
        return seated.of(file)
                .map(SeatedEmployers.Seated::title)
                .orElseGet(
                        () -> texts.of("consultation.contract." + file.header().kind()));
    }

    /** The draft with the digest of the one text that will be voted on, signed, filed and published. */
    Draft fingerprint(CaseFile file, Draft draft, CaseContext context) {
        var document = documents.compose(
                new ContractPaper(texts).of(file, draft, seated.of(file), context),
                file.header().number());
        return draft.sealed(document.digest());
    }
}
