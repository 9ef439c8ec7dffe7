package org.shangliang.app.supervision.web;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.supervision.LetterView;
import org.shangliang.app.supervision.NewLetter;
import org.shangliang.app.supervision.ServeLetter;
import org.springframework.stereotype.Component;

/** Says what issuing or serving a letter brings about, before it is done (办前确认). */
@Component
class LetterAssurance {
    private static final List<String> OF_ISSUING =
            List.of("enterprise", "kind", "addressee", "authority", "facts", "demands", "replyDue");
    private static final List<String> OF_SERVING = List.of("channel", "on", Uploads.KEPT);

    private final Texts texts;

    LetterAssurance(Texts texts) {
        this.texts = texts;
    }

    static boolean isSure(FormValues form) {
        return form.has("_sure", "yes");
    }

    static boolean goesBack(FormValues form) {
        return form.has("_back", "yes");
    }

    LetterSurePage issuing(NewLetter letter, String to, FormValues form) {
        var kind = texts.of("supervision.letter.kind." + letter.kind());
        return new LetterSurePage(
                texts.of("supervision.letter.sure.issue", kind, to),
                List.of(
                        texts.of("supervision.letter.sure.number"),
                        texts.of(
                                "supervision.letter.sure.reply",
                                letter.replyDue().toString()),
                        texts.of("supervision.letter.sure.docket")),
                "/letters",
                texts.of("supervision.letter.sure.issue.do", kind),
                form,
                kept(form, OF_ISSUING));
    }

    LetterSurePage serving(LetterView.Head letter, ServeLetter service, FormValues form) {
        var to = letter.addresseeName();
        var effects = new ArrayList<>(List.of(
                texts.of("supervision.letter.sure.visible", to),
                texts.of("supervision.letter.sure.final"),
                texts.of("supervision.letter.sure.reply", letter.replyDue().toString())));
        if (service.proof() == null && service.channel() != LetterView.Channel.ONLINE) {
            effects.add(texts.of("supervision.letter.sure.no-proof"));
        }
        return new LetterSurePage(
                texts.of(
                        "supervision.letter.sure.serve",
                        service.on().toString(),
                        texts.of("supervision.way." + service.channel()),
                        to),
                effects,
                "/letters/" + letter.id() + "/service",
                texts.of("supervision.letter.sure.serve.do"),
                form,
                kept(form, OF_SERVING));
    }

    private static List<LetterSurePage.Kept> kept(FormValues form, List<String> fields) {
        return fields.stream()
                .flatMap(field -> form.values(field).stream().map(value -> new LetterSurePage.Kept(field, value)))
                .toList();
    }
}
