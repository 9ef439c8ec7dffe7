package org.shangliang.app.contract.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.Reply;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.contract.model.Filing.Method;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.Duty;

/** Whether the talks, and what led up to them and followed, went the way the law lays down (协商程序). */
final class ProcedureChecks {
    private final Dossier dossier;
    private final Comparison found;

    private ProcedureChecks(Dossier dossier) {
        this.dossier = dossier;
        this.found = new Comparison(ReviewPart.PROCEDURE, dossier);
    }

    static List<Check> of(Dossier dossier) {
        var checks = new ProcedureChecks(dossier);
        checks.offer();
        checks.meetings();
        checks.dates();
        checks.rounds();
        checks.filing();
        return checks.found.found();
    }

    private void offer() {
        var offer = dossier.file().offer();
        var reply = dossier.file().reply();
        found.by(agreedOn(), "offer.form", "offer.reply");
        if (offer == null) {
            found.wrong("offer");
        } else if (reply == null || reply.answer() == Reply.Answer.DECLINE) {
            found.wrong("reply", offer.servedOn());
        } else if (reply.late()) {
            found.look("reply", offer.countsFrom(), reply.repliedOn());
        } else {
            found.fits("reply", offer.servedOn(), reply.repliedOn());
        }
        if (dossier.file().talks().disclosures().isEmpty()) {
            found.by(agreedOn(), "info.before_meeting").look("disclosure");
        }
    }

    private void meetings() {
        var talks = dossier.file().talks();
        found.by(agreedOn(), "meeting.recorder", "meeting.record_signed_by");
        if (talks.meetings().isEmpty()) {
            found.wrong("no-meeting");
            return;
        }
        var recorder = talks.recorder();
        if (recorder == null || named(recorder)) {
            found.wrong("recorder", recorder == null ? "" : recorder);
        }
        var odd = talks.meetings().stream().filter(this::impossible).findFirst();
        if (odd.isPresent()) {
            var meeting = odd.get();
            found.wrong("attendance", meeting.number(), meeting.workersPresent(), meeting.employerPresent());
        } else {
            found.fits("meetings", talks.meetings().size());
        }
    }

    /** The recorder belongs to neither side's representatives. */
    private boolean named(String recorder) {
        return List.of(names(dossier.file().workers()), names(dossier.file().employer())).stream()
                .flatMap(List::stream)
                .anyMatch(recorder::equals);
    }

    private boolean impossible(Meeting meeting) {
        return outside(meeting.workersPresent(), dossier.file().workers())
                || outside(meeting.employerPresent(), dossier.file().employer());
    }

    private static boolean outside(int present, @Nullable Team team) {
        return present < 1 || team == null || present > team.members().size();
    }

    /** One act of the procedure and its day. */
    private record Dated(String what, @Nullable LocalDate on) {}

    /** The days follow each other. */
    private void dates() {
        var file = dossier.file();
        var offer = file.offer();
        var reply = file.reply();
        var chain = new ArrayList<Dated>();
        chain.add(new Dated("opened", file.header().openedOn()));
        chain.add(new Dated("offered", offer == null ? null : offer.servedOn()));
        chain.add(new Dated("received", offer == null ? null : offer.receivedOn()));
        chain.add(new Dated("replied", reply == null ? null : reply.repliedOn()));
        file.talks().meetings().forEach(one -> chain.add(new Dated("met", one.heldOn())));
        chain.add(new Dated("agreed", agreedOn()));
        chain.add(new Dated("delivered", dossier.beside().draftDeliveredOn()));
        chain.add(new Dated(
                "voted", dossier.vote() == null ? null : dossier.vote().heldOn()));
        chain.add(new Dated("signed", earlierSignature()));
        chain.add(new Dated("signed", dossier.attempt().signing().completedOn()));
        var filing = dossier.attempt().filing();
        chain.add(new Dated("filed", filing == null ? null : filing.filedOn()));
        chain.add(new Dated("filing-received", filing == null ? null : received(filing)));
        chain.add(new Dated("today", dossier.today()));
        compare(chain.stream().filter(one -> one.on() != null).toList());
    }

    private static @Nullable LocalDate received(org.shangliang.app.contract.model.Filing filing) {
        var receipt = filing.receipt();
        return receipt == null ? null : receipt.receivedOn();
    }

    private @Nullable LocalDate earlierSignature() {
        var signing = dossier.attempt().signing();
        var workers = signing.workers().signedOn();
        var employer = signing.employer().signedOn();
        return workers == null ? employer : employer == null || workers.isBefore(employer) ? workers : employer;
    }

    private void compare(List<Dated> chain) {
        found.by(agreedOn(), "review.scope");
        for (int at = 1; at < chain.size(); at++) {
            var before = chain.get(at - 1);
            var after = chain.get(at);
            var on = after.on();
            if (on != null && on.isBefore(before.on())) {
                found.wrong("dates", after.what(), on, before.what(), String.valueOf(before.on()));
                return;
            }
        }
        found.fits("dates", chain.size() - 1);
    }

    /** Draft, vote and signatures belong to one round, and the day of adoption is one. */
    private void rounds() {
        var vote = dossier.vote();
        int round = dossier.attempt().round();
        var one = dossier.file().round() == round
                && dossier.draft().round() == round
                && (vote == null
                        || vote.round() == round
                                && vote.heldOn().equals(dossier.attempt().adoptedOn()));
        if (!one) {
            found.by(agreedOn(), "sign.by").wrong("round", dossier.draft().round(), round);
        }
    }

    private void filing() {
        var signed = dossier.attempt().signing().completedOn();
        if (signed == null) {
            return;
        }
        var filing = dossier.attempt().filing();
        var law = dossier.law(signed);
        var deadline = law.deadline(Duty.FILE, signed);
        var on = filing == null ? dossier.today() : filing.filedOn();
        found.by(signed, "filing.within");
        if (deadline.lateOn(on)) {
            found.look("filing", signed, on, String.valueOf(deadline.due()));
        } else {
            found.fits("filing", signed, on);
        }
        if (filing != null && (filing.method() == Method.WINDOW || filing.method() == Method.COURIER)) {
            int copies = filing.copies() == null ? 0 : filing.copies();
            found.by(signed, "filing.copies")
                    .either(copies >= law.filingCopies(), "copies", copies, law.filingCopies());
        }
    }

    private LocalDate agreedOn() {
        return dossier.draft().signedOn();
    }

    private static List<String> names(@Nullable Team team) {
        return team == null
                ? List.of()
                : team.members().stream().map(member -> member.name()).toList();
    }
}
