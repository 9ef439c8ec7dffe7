package org.shangliang.app.contract.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.consultation.model.Vacancy;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.CreditCode;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Side;

/** Whether both parties may conclude the contract (双方资格), 集体合同规定 44(一). */
final class StandingChecks {
    private final Dossier dossier;
    private final Comparison found;

    private StandingChecks(Dossier dossier) {
        this.dossier = dossier;
        this.found = new Comparison(ReviewPart.STANDING, dossier);
    }

    static List<Check> of(Dossier dossier) {
        var checks = new StandingChecks(dossier);
        checks.employer();
        checks.workersSide();
        checks.composition();
        Stream.of(Side.values()).forEach(checks::production);
        checks.chiefs();
        checks.mandates();
        checks.seats();
        return checks.found.found();
    }

    private void employer() {
        var code = dossier.employer().creditCode();
        found.by(dossier.today(), "filing.by")
                .either(
                        CreditCode.check(code).valid(),
                        "credit-code",
                        dossier.employer().name(),
                        code);
    }

    /** A union speaks for the workers; where there is none, enough of all staff must have agreed. */
    private void workersSide() {
        var union = dossier.employer().unionName();
        var team = dossier.file().workers();
        if (union != null) {
            found.by(agreedOn(), "reps.worker_side").fits("union", union);
        } else if (team != null) {
            int consenting = team.consenting() == null ? 0 : team.consenting();
            int staff = dossier.file().workplace().staff();
            found.by(agreedOn(), "reps.no_union_consent");
            if (consenting > staff) {
                found.wrong("consent", staff, consenting);
                return;
            }
            switch (dossier.law(agreedOn()).noUnionConsent(staff, consenting)) {
                case Refused(var grounds) -> found.ruled(grounds, List.of(), "consent", staff, consenting);
                case Permitted(var notes) -> found.ruled(List.of(), notes, "consent", staff, consenting);
            }
        }
    }

    private void composition() {
        var workers = dossier.file().workers();
        var employer = dossier.file().employer();
        found.by(agreedOn(), "reps.min_each");
        if (workers == null || employer == null) {
            found.wrong("composition", size(workers), size(employer));
            return;
        }
        var answer = dossier.law(agreedOn())
                .representation(dossier.file().workplace().facts(), workers.asSideMembers(), employer.asSideMembers());
        found.ruled(answer.grounds(), List.of(), "composition", size(workers), size(employer));
    }

    /** How a side's people came about: in time, and by numbers that can be. */
    private void production(Side side) {
        var team = dossier.file().team(side);
        if (team == null) {
            return;
        }
        var votes = team.votes();
        var consenting = team.consenting();
        found.by(agreedOn(), "reps.worker_side");
        if (votes != null && votes.present() > votes.entitled()) {
            found.wrong("production", side, votes.present(), votes.entitled());
        } else if (votes != null && consenting != null && consenting > votes.present()) {
            found.wrong("production", side, consenting, votes.present());
        } else if (team.producedOn().isAfter(agreedOn())) {
            found.wrong("produced-late", side, team.producedOn(), agreedOn());
        }
    }

    private void chiefs() {
        found.by(agreedOn(), "reps.employer_chief", "reps.worker_chief");
        for (var side : Side.values()) {
            var team = dossier.file().team(side);
            var chiefs = team == null
                    ? List.<Member>of()
                    : team.members().stream().filter(Member::chief).toList();
            if (chiefs.size() == 1) {
                found.fits("chief", side, chiefs.getFirst().name());
            } else {
                found.wrong("chief", side, chiefs.size());
            }
        }
    }

    /** Written mandates stand when the draft is fixed; the chiefs' also on the day they sign the contract. */
    private void mandates() {
        found.by(agreedOn(), "reps.chief_delegation");
        int delegated = 0;
        for (var side : Side.values()) {
            var team = dossier.file().team(side);
            var signedOn = dossier.attempt().signing().of(side).signedOn();
            for (var member : team == null ? List.<Member>of() : team.members()) {
                delegated += member.delegated() && member.chief() ? 1 : 0;
                var on = member.chief() && signedOn != null ? signedOn : agreedOn();
                if (!member.standsOn(on)) {
                    found.wrong("mandate", side, member.name(), String.valueOf(member.mandateUntil()), on);
                }
            }
        }
        if (delegated > dossier.beside().mandateLetters()) {
            found.wrong("mandate-letter", delegated, dossier.beside().mandateLetters());
        }
    }

    private void seats() {
        var empty = dossier.file().vacancies();
        if (!empty.isEmpty()) {
            found.by(agreedOn(), "reps.vacancy_fill")
                    .wrong("vacancy", empty.getFirst().side(), names(empty));
        }
    }

    private static String names(List<Vacancy> empty) {
        return String.join("\u3001", empty.stream().map(Vacancy::name).toList());
    }

    private static int size(@org.jspecify.annotations.Nullable Team team) {
        return team == null ? 0 : team.members().size();
    }

    private LocalDate agreedOn() {
        return dossier.draft().signedOn();
    }
}
