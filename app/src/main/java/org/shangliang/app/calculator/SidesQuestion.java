package org.shangliang.app.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Gender;
import org.shangliang.law.Representation;
import org.shangliang.law.SideMember;
import org.shangliang.law.StatuteBook;
import org.shangliang.law.WorkplaceFacts;

/** Whether two sides of so many people would be lawful (代表人数提问); the chief is always one's own. */
record SidesQuestion(FormValues form) {

    Representation answer(Asked asked, Texts texts, LocalDate today) {
        var region = asked.region("jurisdiction", form.value("jurisdiction"));
        var kind = asked.choice("kind", form.value("kind"), ContractKind.class);
        var workers = side(asked, texts, "workers");
        var employer = side(asked, texts, "employer");
        var facts = new WorkplaceFacts(answer("aboveScale"), null, null, answer("womensCommittee"), null, null);
        asked.check();
        return StatuteBook.of(region, kind, today).representation(facts, workers, employer);
    }

    private List<SideMember> side(Asked asked, Texts texts, String side) {
        var size = asked.between(side, form.value(side), 0, 99);
        var outside = asked.between(side + "External", or0(side + "External"), 0, Math.max(0, size - 1));
        var women = asked.between(side + "Women", or0(side + "Women"), 0, size);
        return IntStream.range(0, size)
                .mapToObj(place -> new SideMember(
                        side + place,
                        texts.of("calculator.member", String.valueOf(place + 1)),
                        place < women ? Gender.F : Gender.M,
                        place >= size - outside,
                        place == 0))
                .toList();
    }

    private String or0(String field) {
        var typed = form.value(field);
        return typed.isEmpty() ? "0" : typed;
    }

    /** Yes, no, or not known. */
    private @Nullable Boolean answer(String field) {
        return switch (form.value(field)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }
}
