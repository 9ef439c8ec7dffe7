package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.shangliang.law.GroundTexts;
import org.shangliang.law.LegalBasis;

/**
 * Puts grounds into words (理由的文字). A code of the program has its text in {@code messages/} under {@code <code>} and
 * what would cure it under {@code <code>.cure}; every other code belongs to the law, which has its own texts.
 */
public record GroundWords(Texts texts) {

    /** The ground in words. */
    public GroundView of(Ground ground) {
        List<Citation> citations =
                ground.basis().stream().map(GroundWords::citation).toList();
        return new GroundView(ground.code(), message(ground), cure(ground), citations);
    }

    /** The article in words, with the mark of what is still to be checked. */
    public static Citation citation(LegalBasis basis) {
        return new Citation(GroundTexts.citation(basis), !basis.unverified());
    }

    private String message(Ground ground) {
        return texts.find(ground.code(), words(ground)).orElseGet(() -> GroundTexts.message(ground));
    }

    private @Nullable String cure(Ground ground) {
        return texts.has(ground.code())
                ? texts.find(ground.code() + ".cure", words(ground)).orElse(null)
                : GroundTexts.cure(ground);
    }

    /** The arguments with codes put into words, for instance a side or a stage. */
    private Object[] words(Ground ground) {
        return ground.arguments().stream()
                .map(argument -> texts.find("word." + argument)
                        .or(() -> texts.find("stage." + argument))
                        .or(() -> texts.find("kindOf." + argument))
                        .orElse(argument))
                .toArray();
    }
}
