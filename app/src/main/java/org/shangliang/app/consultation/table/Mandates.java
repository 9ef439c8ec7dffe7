package org.shangliang.app.consultation.table;

import java.util.List;
import java.util.Objects;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;

/** Whether who acts may still speak for the side (委托是否有效), asked anew at every act of the talks. */
public final class Mandates {

    private Mandates() {}

    /** Refused when the written mandate of the one who acts has run out. */
    public static Ruling check(CaseContext context) {
        return Ruling.of(lapsed(context), List.of());
    }

    /** That the written mandate of the one who acts has run out; nothing while it stands. */
    public static List<Ground> lapsed(CaseContext context) {
        var side = context.actingSide();
        var team = side == null ? null : context.file().team(side);
        if (team == null) {
            return List.of();
        }
        return team.members().stream()
                .filter(member -> member.name().equals(context.actor().name()))
                .filter(member -> !member.standsOn(context.today()))
                .map(member -> context.ground(
                        "consultation.mandate.lapsed",
                        List.of(member.name(), Objects.requireNonNull(member.mandateUntil())),
                        "reps.chief_delegation"))
                .toList();
    }
}
