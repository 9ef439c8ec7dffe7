package org.shangliang.app.consultation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** One clause on the table (条款页): what changed, every pass with its reasons, and what may be done now. */
public record ClausePage(
        CaseTitle title,
        Head head,
        View view,
        List<PassLine> passes,
        @Nullable String workersReason,
        @Nullable String employerReason,
        Acts acts,
        FormValues form,
        List<Ground> barred) {

    /** What heads the clause. */
    public record Head(
            String path,
            int number,
            String heading,
            String title,
            String state,
            String tone,
            int last,
            String lastSide,
            String lastCss,
            String lastAt,
            @Nullable Integer deal,
            @Nullable String base) {}

    /** The text as shown: which two versions are compared, and the changes between them. */
    public record View(
            int from, int to, List<Redline.Part> parts, List<Option> versions, String label, boolean changed) {}

    /** A pass in the chain. */
    public record PassLine(
            int number,
            String side,
            String css,
            String who,
            String at,
            String text,
            @Nullable String reason,
            int answers,
            @Nullable Integer deal,
            @Nullable PassCost cost) {}

    /** What this person may do, and whose initials stand under the last pass. */
    public record Acts(
            boolean mayPropose,
            boolean maySign,
            boolean mayUndo,
            boolean mayReopen,
            boolean mayKeep,
            boolean mayWithdraw,
            boolean mayShelve,
            String initials,
            String reopening) {}

    /** The tone of a state. */
    static String tone(ClauseState state) {
        return switch (state) {
            case WAITING, INITIALLED -> "warn";
            case APART -> "bad";
            case AGREED -> "ok";
            case RESERVED, PARKED, WITHDRAWN -> "";
        };
    }
}
