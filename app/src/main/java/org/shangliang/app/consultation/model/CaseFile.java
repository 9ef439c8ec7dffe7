package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** A case (协商案) as it stands: everything the consultation has recorded so far. */
public record CaseFile(
        CaseHeader header,
        Workplace workplace,
        LocalDate lastActOn,
        int round,
        List<AgendaItem> agenda,
        @Nullable Team workers,
        @Nullable Team employer,
        List<Vacancy> vacancies,
        @Nullable Offer offer,
        @Nullable Reply reply,
        Talks talks,
        @Nullable Draft draft) {

    /** A case just opened. */
    public static CaseFile opened(CaseHeader header, Workplace workplace) {
        return new CaseFile(
                header,
                workplace,
                header.openedOn(),
                1,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                Talks.none(),
                null);
    }

    /** The team of a side, if recorded. */
    public @Nullable Team team(Side side) {
        return side == Side.WORKERS ? workers : employer;
    }

    /** What the offer asked for and the employer has neither given nor answered, by number. */
    public List<Integer> informationLacking() {
        return offer == null ? List.of() : Disclosure.lacking(offer.informationRequested(), talks.disclosures());
    }

    /** The date of the last act of a person. */
    public CaseFile actedOn(LocalDate day) {
        var last = day.isAfter(lastActOn) ? day : lastActOn;
        return new CaseFile(
                header, workplace, last, round, agenda, workers, employer, vacancies, offer, reply, talks, draft);
    }

    /** With this agenda. */
    public CaseFile with(List<AgendaItem> items) {
        return new CaseFile(
                header, workplace, lastActOn, round, items, workers, employer, vacancies, offer, reply, talks, draft);
    }

    /** With this team in place; vacancies of its side are filled by it. */
    public CaseFile with(Team team) {
        var workersNow = team.side() == Side.WORKERS ? team : workers;
        var employerNow = team.side() == Side.EMPLOYER ? team : employer;
        var left = vacancies.stream().filter(seat -> seat.side() != team.side()).toList();
        return new CaseFile(
                header, workplace, lastActOn, round, agenda, workersNow, employerNow, left, offer, reply, talks, draft);
    }

    /** With a seat fallen vacant. */
    public CaseFile with(Vacancy vacancy, Team remaining) {
        var withTeam = with(remaining);
        var more = new java.util.ArrayList<>(vacancies);
        more.add(vacancy);
        return new CaseFile(
                header,
                workplace,
                lastActOn,
                round,
                agenda,
                withTeam.workers,
                withTeam.employer,
                List.copyOf(more),
                offer,
                reply,
                talks,
                draft);
    }

    /** With an offer (a new one forgets the earlier reply). */
    public CaseFile with(Offer made, @Nullable Reply answer) {
        return new CaseFile(
                header, workplace, lastActOn, round, agenda, workers, employer, vacancies, made, answer, talks, draft);
    }

    /** With the talks as they stand now. */
    public CaseFile with(Talks now) {
        return new CaseFile(
                header, workplace, lastActOn, round, agenda, workers, employer, vacancies, offer, reply, now, draft);
    }

    /** With the draft both chiefs signed. */
    public CaseFile with(Draft agreed) {
        return new CaseFile(
                header, workplace, lastActOn, round, agenda, workers, employer, vacancies, offer, reply, talks, agreed);
    }

    /** Back at the table: a new round, the draft no longer agreed. */
    public CaseFile reopened() {
        return new CaseFile(
                header, workplace, lastActOn, round + 1, agenda, workers, employer, vacancies, offer, reply, talks,
                null);
    }
}
