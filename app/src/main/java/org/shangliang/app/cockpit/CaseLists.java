package org.shangliang.app.cockpit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.DocketEntry;
import org.shangliang.app.audit.Verification;
import org.shangliang.app.campaign.notice.NoticeInbox;
import org.shangliang.app.cockpit.CaseListPage.Line;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseLine;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Tracks;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.supervision.Reminders;
import org.springframework.stereotype.Component;

/** Fills the lists around cases: the cases of a person, the docket of a case, what a new case may be about. */
@Component
class CaseLists {
    private static final List<String> KINDS = List.of("WAGE", "COMPREHENSIVE", "SAFETY", "WOMEN", "PLATFORM_ACCORD");
    private static final int CHOICES = 50;

    private final Consultations consultations;
    private final Employers employers;
    private final CaseWords words;
    private final Reminders reminders;
    private final NoticeInbox inbox;
    private final Texts texts;
    private final Tracks tracks;

    CaseLists(
            Consultations consultations,
            Employers employers,
            CaseWords words,
            Reminders reminders,
            NoticeInbox inbox,
            Tracks tracks) {
        this.inbox = inbox;
        this.reminders = reminders;
        this.consultations = consultations;
        this.employers = employers;
        this.words = words;
        this.texts = words.texts();
        this.tracks = tracks;
    }

    CaseListPage of(Actor actor, int page, int size) {
        var found = consultations.list(actor, size + 1, (page - 1) * size);
        var names = employers.names(
                found.stream().map(CaseLine::employer).distinct().toList());
        var lines = found.stream()
                .limit(size)
                .map(line -> new Line(
                        line.id().toString(),
                        line.number(),
                        names.getOrDefault(line.employer(), ""),
                        words.of("kindOf", line.kind()),
                        words.of("stage", line.stage()),
                        line.stage(),
                        texts.day(line.openedOn())))
                .toList();
        return new CaseListPage(
                lines, page, found.size() > size, mayOpen(actor), reminders.of(actor), inbox.waiting(actor));
    }

    DocketPage docket(CaseContext context, List<DocketEntry> entries, Verification verification) {
        var history = new CaseHistory(texts);
        return new DocketPage(
                CaseBanner.of(context, words),
                history.of(entries).reversed(),
                entries,
                verification,
                broken(verification));
    }

    private @Nullable String broken(Verification verification) {
        return verification.whole()
                ? null
                : texts.of("audit.broken." + verification.reason(), String.valueOf(verification.brokenAt()));
    }

    OpeningPage opening(Actor actor, FormValues form) {
        var chosen = chosen(actor, form.value("enterprise"));
        var offered = chosen.isEmpty() ? employers.list(actor.scope(), CHOICES + 1, 0) : chosen;
        var choices = offered.stream()
                .limit(CHOICES)
                .map(employer -> new Option(employer.id().toString(), employer.name()))
                .toList();
        var kinds = KINDS.stream()
                .map(kind -> new Option(kind, words.of("kindOf", kind)))
                .toList();
        var only = choices.size() == 1 && form.value("enterprise").isEmpty()
                ? form.with("enterprise", choices.getFirst().value())
                : form;
        var track = offered.size() == 1 ? tracks.today(offered.getFirst()) : null;
        return new OpeningPage(only, choices, kinds, !chosen.isEmpty() || offered.size() > CHOICES, track);
    }

    /** The employer somebody came from, if there is such a one. */
    private List<EmployerView> chosen(Actor actor, String id) {
        try {
            return employers.find(UUID.fromString(id), actor.scope()).stream().toList();
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }

    String opened(String number) {
        return texts.of("consultation.opened", number);
    }

    private static boolean mayOpen(Actor actor) {
        return actor.role() == Role.UNION_CHAIR || actor.role() == Role.OFFICER || actor.role() == Role.EMPLOYER;
    }
}
