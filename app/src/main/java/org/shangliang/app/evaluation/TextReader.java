package org.shangliang.app.evaluation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.organization.Employers;
import org.springframework.stereotype.Component;

/** Reads the text of a draft and what it is like (文本比对). */
@Component
class TextReader {
    private final Consultations consultations;
    private final Employers employers;
    private final TextStore texts;
    private final Thresholds thresholds;

    TextReader(Consultations consultations, Employers employers, TextStore texts, Thresholds thresholds) {
        this.consultations = consultations;
        this.employers = employers;
        this.texts = texts;
        this.thresholds = thresholds;
    }

    /** The text of the draft as it is compared. */
    @Nullable
    Wording wording(CaseFile file) {
        var draft = file.draft();
        var employer = file.header().employer();
        return draft == null
                ? null
                : Wording.of(draft, employers.names(List.of(employer)).getOrDefault(employer, ""));
    }

    TextFacts facts(CaseFile file) {
        var wording = wording(file);
        if (wording == null) {
            return TextFacts.NONE;
        }
        var header = file.header();
        var kind = header.kind().name();
        int alike = thresholds.number(Flag.TEMPLATE, "likeness");
        boolean comparable = wording.pieces().length >= thresholds.number(Flag.SAME_TEXT, "least-shingles");
        return new TextFacts(
                wording,
                before(header.id(), wording),
                texts.hasTemplate(header.region(), kind),
                texts.template(wording, header.region(), kind, alike).orElse(null),
                comparable
                        ? texts.sameElsewhere(
                                wording,
                                header.employer(),
                                thresholds.number(Flag.SAME_TEXT, "likeness"),
                                TextFacts.MOST)
                        : 0);
    }

    private TextFacts.@Nullable Before before(UUID id, Wording now) {
        var earlier = texts.before(id).map(consultations::file).orElse(null);
        var then = earlier == null ? null : wording(earlier);
        return earlier == null || then == null
                ? null
                : new TextFacts.Before(
                        earlier.header().id(),
                        earlier.header().number(),
                        Likeness.perMille(now.pieces(), then.pieces()),
                        then.each(),
                        now.each());
    }
}
