package org.shangliang.app.calculator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Adoption;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Rule;
import org.shangliang.law.StatuteBook;

/** Whether a vote adopts the draft (表决提问); the law is that of today unless another day is given. */
record AdoptionQuestion(
        @Nullable String jurisdiction,
        @Nullable String kind,
        @Nullable String entitled,
        @Nullable String present,
        @Nullable String votesFor,
        @Nullable String on) {

    /** The result with the articles behind quorum and majority, which are shown also when all is well. */
    record Counted(Adoption adoption, List<LegalBasis> quorum, List<LegalBasis> majority) {}

    Counted answer(Asked asked, LocalDate today) {
        var region = asked.region("jurisdiction", jurisdiction);
        var of = asked.choice("kind", kind, ContractKind.class);
        var all = asked.count("entitled", entitled);
        var there = asked.count("present", present);
        var agreed = asked.count("for", votesFor);
        var day = asked.dayOr("on", on, today);
        asked.check();
        var book = StatuteBook.of(region, of, day);
        var adoption = Asked.answer(() -> book.adoption(all, there, agreed));
        return new Counted(adoption, basis(book, "approval.quorum"), basis(book, "approval.yes"));
    }

    private static List<LegalBasis> basis(StatuteBook book, String key) {
        return book.rule(key).map(Rule::basis).orElse(List.of());
    }
}
