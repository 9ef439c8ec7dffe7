package org.shangliang.app.consultation.reading;

import java.util.Arrays;
import java.util.Objects;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.reading.Remarks.Laid;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.opinion.BlankForms;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Lays out the draft for workers (看草案页面). */
@Component
class ReaderPages {
    private final DraftVoices voices;
    private final Tables tables;
    private final Called names;
    private final Dockets dockets;
    private final BlankForms forms;
    private final Texts texts;

    ReaderPages(DraftVoices voices, Tables tables, Called names, Dockets dockets, BlankForms forms, Texts texts) {
        this.voices = voices;
        this.tables = tables;
        this.names = names;
        this.dockets = dockets;
        this.forms = forms;
        this.texts = texts;
    }

    /** What the two sides are called. */
    @Component
    record Called(Employers employers, Unions unions) {
        String union(Laid laid) {
            var union = laid.file().header().union();
            return union == null ? "" : unions.get(union).name();
        }

        String employer(Laid laid) {
            return employers.get(laid.file().header().employer()).name();
        }
    }

    ReaderPage read(Laid laid) {
        var draft = laid.draft();
        var reading = laid.reading();
        var said = voices.of(reading, laid.file());
        var gist = new Gist(texts, tables.of(reading.caseId()));
        return new ReaderPage(
                said.path(),
                names.union(laid),
                names.employer(laid),
                draft == null ? "" : draft.title(),
                standing(laid),
                reading.headline(),
                draft == null
                        ? java.util.List.of()
                        : draft.clauses().stream()
                                .map(clause -> {
                                    var line = said.lines().get(clause.number() - 1);
                                    var own = reading.gists().getOrDefault(clause.number(), "");
                                    return new ReaderPage.Clause(
                                            clause.number(),
                                            line.title(),
                                            own.isEmpty() ? gist.words(clause) : own,
                                            own.isEmpty(),
                                            clause.text(),
                                            line.remarks(),
                                            Objects.requireNonNullElse(line.outcome(), ""),
                                            Objects.requireNonNullElse(line.answer(), ""));
                                })
                                .toList(),
                laid.open(),
                said.closes(),
                draft == null ? "" : Checksum.mark(draft.digest()));
    }

    RemarkPage form(Laid laid, int number, FormValues form, boolean sent) {
        var clause = laid.clause(number);
        var gist = new Gist(texts, tables.of(laid.reading().caseId()));
        return new RemarkPage(
                "/reading/" + laid.reading().code(),
                names.union(laid),
                number,
                gist.title(clause),
                clause.text(),
                Arrays.stream(Stance.values())
                        .map(one -> new Option(one.name(), texts.of("reading.stance." + one)))
                        .toList(),
                laid.reading().audience(),
                laid.reading().audience() < forms.limits().smallFirm(),
                laid.open(),
                sent,
                form);
    }

    private String standing(Laid laid) {
        if (laid.draft() == null) {
            return texts.of("reading.standing.back");
        }
        var stage = dockets.head(laid.reading().caseId()).stage();
        return switch (stage) {
            case "AGREED", "DELIBERATING" -> texts.of("reading.standing." + stage);
            default -> texts.of("reading.standing.voted");
        };
    }
}
