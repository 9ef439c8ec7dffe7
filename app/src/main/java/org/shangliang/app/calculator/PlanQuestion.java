package org.shangliang.app.calculator;

import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Plan;
import org.shangliang.law.PlanUntil;
import org.shangliang.law.StatuteBook;

/** By when each step must be taken to be done by a closing date (倒排提问). */
record PlanQuestion(
        @Nullable String jurisdiction,
        @Nullable String kind,
        @Nullable String closing,
        @Nullable String until,
        @Nullable String on) {

    /** The plan in which the other side uses up its periods, and the one in which it answers at once. */
    record Plans(Plan robust, Plan fastest) {}

    Plans answer(Asked asked) {
        var region = asked.region("jurisdiction", jurisdiction);
        var of = asked.choice("kind", kind, ContractKind.class);
        var last = asked.day("closing", closing);
        var goal = asked.choice("until", until, PlanUntil.class);
        var day = asked.dayOr("on", on, last);
        asked.check();
        var book = StatuteBook.of(region, of, day);
        return new Plans(book.plan(last, goal), book.fastestPlan(last, goal));
    }
}
