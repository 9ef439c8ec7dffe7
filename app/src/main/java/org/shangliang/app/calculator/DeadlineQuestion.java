package org.shangliang.app.calculator;

import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Deadline;
import org.shangliang.law.Duty;
import org.shangliang.law.StatuteBook;

/** By when something must be done (期限提问); the law is that of the starting day unless another day is given. */
record DeadlineQuestion(
        @Nullable String jurisdiction,
        @Nullable String kind,
        @Nullable String duty,
        @Nullable String from,
        @Nullable String on) {

    Deadline answer(Asked asked) {
        var region = asked.region("jurisdiction", jurisdiction);
        var of = asked.choice("kind", kind, ContractKind.class);
        var what = asked.choice("duty", duty, Duty.class);
        var start = asked.day("from", from);
        var day = asked.dayOr("on", on, start);
        asked.check();
        return StatuteBook.of(region, of, day).deadline(what, start);
    }
}
