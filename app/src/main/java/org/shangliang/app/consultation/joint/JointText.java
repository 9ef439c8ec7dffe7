package org.shangliang.app.consultation.joint;

import static org.shangliang.app.document.FormalDocument.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Topics;

/**
 * The text that is right for one employer at the table (各单位适用文本): what it accepts, and apart from it what it reserves.
 * Whether it has taken the text on itself is no part of it, so that the text does not change by being sealed.
 */
record JointText(Texts texts) {

    /**
     * What one employer's text is made from.
     *
     * @param draft the draft both chiefs signed; before it the clauses are those of the table
     * @param onlyBound whether the law binds only those who take the result on themselves
     */
    record Source(
            JointTalk talk,
            Party party,
            EmployerView employer,
            ContractKind kind,
            String number,
            Table table,
            @Nullable Draft draft,
            boolean onlyBound) {}

    FormalDocument of(Source source) {
        var talk = source.talk();
        var name = source.employer().name();
        var lines = new ArrayList<String>();
        lines.add("%form contract");
        lines.add("# " + escaped(title(talk, source.kind())) + "\\n" + escaped(texts.of("joint.text.own", name)));
        lines.add("%flush "
                + escaped(
                        texts.of("joint.text.employer", name, source.employer().creditCode())));
        clauses(source, lines);
        changes(talk, source.table(), lines);
        lines.add("## " + escaped(texts.of("joint.text.force")));
        lines.add(escaped(texts.of(force(source))));
        lines.add("%seals");
        lines.add("%party " + texts.of("joint.text.seal", escaped(name)));
        return FormalDocument.read(String.join("\n", lines), source.number());
    }

    private static String force(Source source) {
        if (source.talk().result().isAccord()) {
            return "joint.text.accord";
        }
        return source.onlyBound() ? "joint.text.only-bound" : "joint.text.contract";
    }

    String title(JointTalk talk, ContractKind kind) {
        if (talk.result().isAccord()) {
            return texts.of("joint.title." + talk.result(), talk.area());
        }
        var scope = texts.of("joint.scope." + talk.scope());
        var area = talk.area();
        int same = scope.length() - 1;
        var place = area.endsWith(scope.substring(0, same)) ? area.substring(0, area.length() - same) : area;
        return texts.of("joint.title.CONTRACT", place, scope, texts.of("kindOf." + kind));
    }

    /** A clause as it stands in the text: its chapter, its words, and the clause of the table it came from, if any. */
    private record Article(
            String chapter, String text, @Nullable NegotiatedClause from) {}

    private static List<Article> articles(Source source) {
        var table = JointRules.clauses(source.table());
        var draft = source.draft();
        if (draft == null) {
            return table.stream()
                    .map(clause -> new Article("", clause.last().text(), clause))
                    .toList();
        }
        return draft.clauses().stream()
                .map(clause -> new Article(
                        source.talk().result().isAccord()
                                ? ""
                                : Topics.heading(clause.heading())
                                        .map(topic -> topic.name())
                                        .orElse(""),
                        clause.text(),
                        JointRules.of(table, clause).orElse(null)))
                .toList();
    }

    private void clauses(Source source, List<String> lines) {
        int number = 0;
        var chapter = "";
        var reserved = new ArrayList<String>();
        for (var article : articles(source)) {
            var apart = apart(source, article.from());
            if (apart.isPresent()) {
                reserved.add(apart.get());
                continue;
            }
            if (!article.chapter().equals(chapter)) {
                chapter = article.chapter();
                lines.add("## " + escaped(chapter));
            }
            lines.add(article(++number, article.text()));
        }
        if (!reserved.isEmpty()) {
            lines.add("## " + escaped(texts.of("joint.text.apart")));
            lines.addAll(reserved);
        }
    }

    /** Why a clause is no part of what the employer takes on; nothing if it is. */
    private Optional<String> apart(Source source, @Nullable NegotiatedClause clause) {
        if (clause == null) {
            return Optional.empty();
        }
        var stance = source.talk().stance(source.party().employer(), clause.id());
        boolean reserves = stance.isPresent() && !stance.get().accepts();
        if (!reserves
                && stance.isPresent()
                && stance.get().pass() == clause.last().number()) {
            return Optional.empty();
        }
        return Optional.of(escaped(texts.of(
                reserves ? "joint.text.reserved" : "joint.text.undecided",
                clause.number(),
                clause.title(),
                stance.map(JointTalk.Stance::words).orElse(""))));
    }

    private String article(int number, String words) {
        var text = String.join("\\n", words.lines().map(FormalDocument::escaped).toList());
        return "\u00A7 " + texts.of("joint.text.article", number) + " | " + text;
    }

    private void changes(JointTalk talk, Table table, List<String> lines) {
        var known = JointRules.clauses(table).stream()
                .flatMap(clause -> talk.change(clause.id()).stream())
                .toList();
        if (known.isEmpty()) {
            return;
        }
        lines.add("## " + escaped(texts.of("joint.text.changes")));
        lines.add("%table 20 40 40");
        lines.add(texts.of("joint.text.heads"));
        known.forEach(change -> lines.add("| " + escaped(texts.of("joint.topic." + change.topic())) + " | "
                + cell(change.before()) + " | " + cell(change.after()) + " |"));
    }

    private static String cell(String text) {
        return escaped(text.replaceAll("\\s+", " "));
    }
}
