package org.shangliang.app.supervision;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.LegalBasis;
import org.springframework.stereotype.Component;

/** What a letter is made from: where the enterprise stands, the law, the sender, the number. */
@Component
class LetterDesk {
    private final Urgings urgings;
    private final LetterBasis basis;
    private final Federations federations;
    private final Texts texts;

    LetterDesk(Urgings urgings, LetterBasis basis, Federations federations, Texts texts) {
        this.urgings = urgings;
        this.basis = basis;
        this.federations = federations;
        this.texts = texts;
    }

    Standing standing(UUID enterprise, Actor actor) {
        return urgings.standings(List.of(enterprise), actor).getFirst();
    }

    List<LegalBasis> basis(Form form, String region, List<Todo> todos) {
        return basis.of(form, region, todos);
    }

    /** The federation whose officer writes. */
    String sender(String region, Actor actor) {
        return federations.above(region).map(one -> one.name()).orElse(actor.name());
    }

    String number(String region, int year, Form form, int sequence) {
        return texts.of(
                "supervision.letter.number",
                String.valueOf(year),
                region,
                texts.of("supervision.letter.short." + form),
                String.valueOf(sequence));
    }
}
