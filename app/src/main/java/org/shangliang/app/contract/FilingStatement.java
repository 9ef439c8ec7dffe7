package org.shangliang.app.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.consultation.model.WageTerms;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.shangliang.law.Topics;

/** Tells how the contract came about and what it says (情况说明), from the record. */
final class FilingStatement {
    private final CaseContext context;
    private final Texts texts;
    private final List<String> said = new ArrayList<>();

    private FilingStatement(CaseContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    static String of(CaseContext context, Optional<JointList> parties, Texts texts) {
        var statement = new FilingStatement(context, texts);
        parties.ifPresent(statement::parties);
        List.of(Side.values()).forEach(statement::team);
        statement.course();
        statement.matters();
        return String.join("", statement.said);
    }

    /** Which employers the contract is made for, and what each took on itself. */
    private void parties(JointList list) {
        var each = list.lines().stream()
                .map(line -> texts.of("contract.statement.party", line.name(), line.words()))
                .toList();
        said.add(texts.of(
                "contract.statement.parties",
                list.title(),
                list.lines().size(),
                String.join(texts.of("contract.statement.and"), each)));
    }

    private void team(Side side) {
        var team = context.file().team(side);
        if (team != null) {
            said.add(texts.of(
                    "contract.statement.team",
                    texts.of("word." + side),
                    team.members().size(),
                    texts.of("consultation.produced." + team.producedBy())));
        }
    }

    private void course() {
        var talks = context.file().talks();
        if (!talks.meetings().isEmpty()) {
            said.add(texts.of(
                    "contract.statement.talks",
                    talks.meetings().size(),
                    talks.meetings().getFirst().heldOn(),
                    talks.meetings().getLast().heldOn()));
        }
    }

    private void matters() {
        var draft = Objects.requireNonNull(context.file().draft());
        var headings = draft.clauses().stream()
                .map(clause -> Topics.heading(clause.heading())
                        .map(topic -> topic.name())
                        .orElse(clause.heading()))
                .distinct()
                .toList();
        said.add(texts.of("contract.statement.matters", draft.clauses().size(), String.join("\u3001", headings)));
        var wage = draft.wage();
        if (wage != null) {
            said.add(wage(wage));
        }
    }

    private String wage(WageTerms wage) {
        var base = wage.averageWageBaseFen();
        var growth = wage.growthPercent();
        return base == null || growth == null
                ? ""
                : texts.of(
                        "contract.statement.wage",
                        java.math.BigDecimal.valueOf(base, 2)
                                .stripTrailingZeros()
                                .toPlainString(),
                        growth.toPlainString(),
                        String.valueOf(context.employer().staff()));
    }
}
