package org.shangliang.app.consultation.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** The table as programs read it (协商桌数据). */
public record TableView(List<ClauseView> clauses, List<DealView> deals, int open) {

    /** A clause with its passes. */
    public record ClauseView(
            UUID id,
            int number,
            String heading,
            String title,
            @Nullable String base,
            ClauseState state,
            List<PassView> passes,
            List<Side> initialledBy,
            List<Side> reopeningAskedBy) {}

    /** A pass. */
    public record PassView(
            int number,
            Side side,
            String name,
            String text,
            @Nullable String reason,
            int answers,
            @Nullable Integer deal,
            Instant at,
            @Nullable PassCost cost) {}

    /** A package. */
    public record DealView(
            int number,
            Side side,
            String name,
            @Nullable String reason,
            List<PackageDeal.Part> parts,
            List<Side> initialledBy,
            PackageDeal.State state) {}

    static TableView of(Table table, PassCosting.Reckoner costs) {
        return new TableView(
                table.clauses().stream().map(clause -> of(clause, costs)).toList(),
                table.deals().stream()
                        .map(deal -> new DealView(
                                deal.number(),
                                deal.side(),
                                deal.name(),
                                deal.reason(),
                                deal.parts(),
                                deal.initials(),
                                table.state(deal)))
                        .toList(),
                table.open());
    }

    static ClauseView of(NegotiatedClause clause, PassCosting.Reckoner costs) {
        return new ClauseView(
                clause.id(),
                clause.number(),
                clause.heading(),
                clause.title(),
                clause.base(),
                clause.state(),
                clause.passes().stream()
                        .map(pass -> new PassView(
                                pass.number(),
                                pass.side(),
                                pass.name(),
                                pass.text(),
                                pass.reason(),
                                pass.answers(),
                                pass.deal(),
                                pass.at(),
                                costs.of(clause, pass)))
                        .toList(),
                clause.initials().stream().map(Initial::side).toList(),
                clause.reopening());
    }
}
