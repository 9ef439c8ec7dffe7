package org.shangliang.app.consultation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Ground;

/** The table of a case (协商桌): every clause with the last text of each side, the packages, and what is still missing. */
public record TablePage(
        CaseTitle title,
        List<Row> rows,
        List<DealLine> deals,
        List<Suggestion> agenda,
        List<Suggestion> earlier,
        Sum sum,
        boolean acting,
        boolean mayPropose,
        List<Ground> barred,
        boolean drafting) {

    /** A clause in the table. */
    public record Row(
            String href,
            int number,
            String title,
            String heading,
            @Nullable Cell workers,
            @Nullable Cell employer,
            String difference,
            String state,
            String tone) {}

    /** The last text of a side, which pass it is, and in short what it costs, where that can be told. */
    public record Cell(String text, int pass, String cost) {}

    /** A package and what may be done with it. */
    public record DealLine(
            int number,
            String side,
            String css,
            String who,
            String at,
            @Nullable String reason,
            List<String> parts,
            String state,
            String tone,
            String initials,
            boolean maySign,
            boolean mayUndo,
            boolean mayWithdraw,
            boolean mayShelve) {}

    /** Something that may become a clause: an item of the agenda or a clause of last year's contract. */
    public record Suggestion(String label, String href) {}

    /** How many clauses there are, and how many are agreed or still open. */
    public record Sum(int all, int agreed, int open) {}
}
