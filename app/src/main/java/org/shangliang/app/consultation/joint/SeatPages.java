package org.shangliang.app.consultation.joint;

import java.util.List;
import org.shangliang.app.consultation.joint.JointSeats.Seat;
import org.shangliang.app.consultation.joint.JointTalk.Manner;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Lays out one employer's seat at a common table (同桌单位页面). */
@Component
class SeatPages {
    private final JointPages pages;
    private final Employers employers;
    private final Texts texts;

    SeatPages(JointPages pages, Employers employers, Texts texts) {
        this.pages = pages;
        this.employers = employers;
        this.texts = texts;
    }

    SeatListPage list(List<Seat> seats) {
        return new SeatListPage(seats.stream()
                .map(seat -> new SeatListPage.Line(
                        path(seat),
                        new JointText(texts).title(seat.talk(), seat.header().kind()),
                        seat.header().number(),
                        seat.talk().parties().size(),
                        (int) JointRules.clauses(seat.table()).stream()
                                .filter(clause -> !isDecided(seat, clause))
                                .count(),
                        pages.bound(seat.party())))
                .toList());
    }

    private static boolean isDecided(Seat seat, NegotiatedClause clause) {
        return seat.talk()
                .stance(seat.party().employer(), clause.id())
                .filter(one -> one.pass() == clause.last().number())
                .isPresent();
    }

    private static String path(Seat seat) {
        return "/joint/" + seat.header().id();
    }

    SeatPage page(Seat seat, FormValues form) {
        var names = employers.names(
                seat.talk().parties().stream().map(Party::employer).toList());
        boolean free = seat.party().boundOn() == null;
        return new SeatPage(
                path(seat),
                new JointText(texts).title(seat.talk(), seat.header().kind()),
                names.getOrDefault(seat.party().employer(), ""),
                seat.header().number(),
                seat.talk().result().isAccord(),
                seat.employer() && free,
                pages.bound(seat.party()),
                texts.of("stage." + seat.stage()),
                texts.of("joint.next." + next(seat)),
                digest(seat),
                JointRules.clauses(seat.table()).stream()
                        .map(clause -> clause(seat, clause, form))
                        .toList(),
                common(seat),
                seat.talk().parties().stream()
                        .map(party -> names.getOrDefault(party.employer(), ""))
                        .toList(),
                free ? seat.unready() : List.of(),
                pages.options("joint.manner.", Manner.values()),
                form);
    }

    /** What comes next for this employer and its union. */
    private static String next(Seat seat) {
        boolean accord = seat.talk().result().isAccord();
        if (seat.party().boundOn() == null) {
            boolean open = accord && seat.table().open() > 0;
            boolean early = !accord && seat.file().draft() == null;
            return open || early ? "TALKS" : "BIND";
        }
        if (accord) {
            return "ACCORD";
        }
        return seat.stage().equals("IN_FORCE") ? "READ" : "BOUND";
    }

    private static String digest(Seat seat) {
        var digest = seat.party().digest();
        return digest == null ? "" : digest.substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the draft says besides the clauses of the table: it comes with every text. */
    private static List<String> common(Seat seat) {
        var draft = seat.file().draft();
        var table = JointRules.clauses(seat.table());
        return draft == null
                ? List.of()
                : draft.clauses().stream()
                        .filter(clause -> JointRules.of(table, clause).isEmpty())
                        .map(Draft.Clause::text)
                        .toList();
    }

    private SeatPage.Clause clause(Seat seat, NegotiatedClause clause, FormValues form) {
        var stance = seat.talk().stance(seat.party().employer(), clause.id());
        var change = seat.talk().change(clause.id());
        boolean now = isDecided(seat, clause);
        boolean typed = form.value("clause").equals(clause.id().toString());
        return new SeatPage.Clause(
                clause.id().toString(),
                clause.number(),
                clause.title(),
                clause.last().number(),
                clause.last().text(),
                texts.of("table.state." + clause.state()),
                change.map(one -> texts.of("joint.topic." + one.topic())).orElse(""),
                change.map(JointTalk.Change::before).orElse(""),
                change.map(JointTalk.Change::after).orElse(""),
                pages.stance(seat.talk(), seat.party().employer(), clause),
                !now ? "warn" : stance.orElseThrow().accepts() ? "ok" : "",
                typed
                        ? form.has("stance", "ACCEPT")
                        : now && stance.orElseThrow().accepts(),
                typed
                        ? form.has("stance", "RESERVE")
                        : stance.isPresent() && !stance.get().accepts(),
                typed
                        ? form.value("words")
                        : stance.map(JointTalk.Stance::words).orElse(""),
                typed);
    }
}
