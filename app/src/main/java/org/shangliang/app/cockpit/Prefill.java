package org.shangliang.app.cockpit;

import java.util.List;
import java.util.stream.IntStream;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.SettledClauses;
import org.shangliang.app.opinion.Agendas;
import org.shangliang.app.organization.Track;
import org.shangliang.app.organization.Tracks;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Puts into a form what the record already knows, so that nobody types it twice. */
@Component
class Prefill {
    private final Agendas opinions;
    private final Tracks tracks;
    private final SettledClauses settled;
    private final Congresses congresses;
    private final Texts texts;

    Prefill(Agendas opinions, Tracks tracks, SettledClauses settled, Congresses congresses, Texts texts) {
        this.settled = settled;
        this.congresses = congresses;
        this.opinions = opinions;
        this.tracks = tracks;
        this.texts = texts;
    }

    FormValues fill(String step, FormValues form, CaseContext context, Side side) {
        var file = context.file();
        return switch (step) {
            case "agenda" -> agenda(form, context);
            case "representatives" -> team(form, file, side);
            case "offer" -> form.with("place", context.employer().name());
            case "reply" -> reply(form, file);
            case "meetings" -> meeting(form, context);
            case "draft" -> draft(form, file, settled.of(file.header().id()).agreed());
            case "congress" -> form.with("entitled", entitled(context));
            case "deliberations" -> form.with("entitled", called(context));
            default -> form;
        };
    }

    /** The agenda as it stands; else what the workers' opinions put on it, then what the situation recommends. */
    private FormValues agenda(FormValues form, CaseContext context) {
        var items = context.file().agenda();
        var filled = form;
        for (var item : items) {
            var row = "items[" + (item.number() - 1) + "].";
            filled = filled.with(row + "heading", item.heading())
                    .with(row + "title", item.title())
                    .with(row + "reason", item.reason());
        }
        return items.isEmpty() ? proposed(form, context) : filled;
    }

    /** The workers' own matters are for the workers' side alone. */
    private FormValues proposed(FormValues form, CaseContext context) {
        var filled = form;
        int row = 0;
        var heard = context.actingSide() == Side.WORKERS
                ? opinions.proposed(context.file().header().id())
                : List.<Agendas.Proposed>of();
        for (var one : heard) {
            var at = "items[" + row++ + "].";
            filled = filled.with(at + "heading", one.topic())
                    .with(at + "title", one.title())
                    .with(at + "reason", reason(one));
        }
        return recommended(filled, context, heard);
    }

    private String reason(Agendas.Proposed one) {
        if (one.reason() != null && !one.reason().isEmpty()) {
            return one.reason();
        }
        return one.opinions() == 0
                ? texts.of("words.behind-few")
                : texts.of("words.behind", String.valueOf(one.opinions()));
    }

    /** What is recommended for the employer on the day of the step. */
    Track track(CaseContext context) {
        return tracks.of(context.employer(), context.today());
    }

    /** Puts the recommended items that do not stand in the form yet into its next rows. */
    FormValues recommended(FormValues form, CaseContext context) {
        return recommended(form, context, List.of());
    }

    private FormValues recommended(FormValues form, CaseContext context, List<Agendas.Proposed> heard) {
        var filled = form;
        int row = 0;
        while (!form.value(title(row)).isEmpty()) {
            row++;
        }
        int typed = row;
        for (var item : tracks.items(context.employer())) {
            boolean stands = heard.stream().anyMatch(one -> one.topic().equals(item.heading()))
                    || IntStream.range(0, typed)
                            .anyMatch(at -> form.value(title(at)).equals(item.title()));
            if (!stands) {
                filled = filled.with("items[" + row + "].heading", item.heading())
                        .with(title(row), item.title())
                        .with("items[" + row + "].reason", item.reason());
                row++;
            }
        }
        return filled;
    }

    private static String title(int row) {
        return "items[" + row + "].title";
    }

    private static FormValues team(FormValues form, CaseFile file, Side side) {
        var filled = form.with("side", side);
        var team = file.team(side);
        if (team == null) {
            return filled.with("members[0].chief", "true");
        }
        filled = filled.with("producedBy", team.producedBy()).with("consenting", team.consenting());
        var votes = team.votes();
        if (votes != null) {
            filled = filled.with("votedAt", votes.place())
                    .with("entitled", votes.entitled())
                    .with("present", votes.present());
        }
        for (int row = 0; row < team.members().size(); row++) {
            var member = team.members().get(row);
            var at = "members[" + row + "].";
            filled = filled.with(at + "name", member.name())
                    .with(at + "gender", member.gender())
                    .with(at + "post", member.post())
                    .with(at + "chief", member.chief() ? "true" : "")
                    .with(at + "external", member.external() ? "true" : "")
                    .with(at + "frontline", member.frontline() ? "true" : "")
                    .with(at + "delegated", member.delegated() ? "true" : "")
                    .with(at + "mandateUntil", member.mandateUntil());
        }
        return filled;
    }

    private static FormValues reply(FormValues form, CaseFile file) {
        var offer = file.offer();
        return offer == null ? form : form.with("meetingOn", offer.meetingOn()).with("place", offer.place());
    }

    private static FormValues meeting(FormValues form, CaseContext context) {
        var file = context.file();
        var reply = file.reply();
        int number = file.talks().meetings().size() + 1;
        var filled = form.with(
                        "chairedBy", context.law().chair(number, file.header().initiator()))
                .with("workersPresent", size(file, Side.WORKERS))
                .with("employerPresent", size(file, Side.EMPLOYER))
                .with("place", reply == null ? null : reply.place());
        for (var item : file.agenda()) {
            filled = filled.with("items[" + (item.number() - 1) + "].item", item.number());
        }
        return filled;
    }

    private static int size(CaseFile file, Side side) {
        var team = file.team(side);
        return team == null ? 0 : team.members().size();
    }

    /** The clauses are those initialled at the table; without a table they begin as what the meetings agreed on. */
    private static FormValues draft(FormValues form, CaseFile file, List<Draft.Clause> agreed) {
        var filled = form;
        int row = 0;
        for (var clause : agreed) {
            filled = filled.with("clauses[" + row + "].heading", clause.heading())
                    .with("clauses[" + row++ + "].text", clause.text());
        }
        if (!agreed.isEmpty()) {
            return filled;
        }
        for (var item : file.agenda()) {
            var words = agreedWords(file.talks().meetings(), item.number());
            if (!words.isEmpty()) {
                filled = filled.with("clauses[" + row + "].heading", item.heading())
                        .with("clauses[" + row + "].text", words);
                row++;
            }
        }
        return filled;
    }

    private static String agreedWords(List<Meeting> meetings, int item) {
        return meetings.stream()
                .flatMap(meeting -> meeting.settlements().stream())
                .filter(one -> one.item() == item && one.result() == Meeting.Result.AGREED && one.text() != null)
                .map(one -> String.valueOf(one.text()))
                .reduce("", (earlier, later) -> later);
    }

    /** All staff, where they meet as an assembly; a congress's size is typed in. */
    /** Those for whom the meeting was called; all the staff where nobody said. */
    private Integer called(CaseContext context) {
        var file = context.file();
        var call = congresses.of(file.header().id()).calledFor(file.round());
        return call == null || call.entitled() == null ? entitled(context) : call.entitled();
    }

    private static Integer entitled(CaseContext context) {
        return context.file().workplace().staff();
    }
}
