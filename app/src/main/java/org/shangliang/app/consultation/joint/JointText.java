package org.shangliang.app.consultation.joint;

import static org.shangliang.app.document.FormalDocument.escaped;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.ContractKind;

/** The text that is right for one employer at the table (各单位适用文本): what it accepts, and apart from it what it reserves. */
record JointText(Texts texts) {

    /** What one employer's text is made from. */
    record Source(JointTalk talk, Party party, EmployerView employer, ContractKind kind, String number, Table table) {}

    FormalDocument of(Source source) {
        var talk = source.talk();
        var lines = new ArrayList<String>();
        lines.add("%form contract");
        lines.add("# " + escaped(title(talk, source.kind())));
        lines.add("%flush "
                + escaped(texts.of(
                        "joint.text.employer",
                        source.employer().name(),
                        source.employer().creditCode())));
        int number = 0;
        var reserved = new ArrayList<String>();
        for (var clause : JointRules.clauses(source.table())) {
            var stance = talk.stance(source.party().employer(), clause.id());
            if (stance.isPresent()
                    && stance.get().accepts()
                    && stance.get().pass() == clause.last().number()) {
                lines.add(article(++number, clause));
            } else {
                reserved.add(escaped(texts.of(
                        stance.isPresent() && !stance.get().accepts() ? "joint.text.reserved" : "joint.text.undecided",
                        clause.number(),
                        clause.title(),
                        stance.map(JointTalk.Stance::words).orElse(""))));
            }
        }
        if (!reserved.isEmpty()) {
            lines.add("## " + escaped(texts.of("joint.text.apart")));
            lines.addAll(reserved);
        }
        changes(talk, source.table(), lines);
        lines.add("## " + escaped(texts.of("joint.text.force")));
        lines.add(escaped(texts.of(talk.result().isAccord() ? "joint.text.accord" : "joint.text.contract")));
        lines.add(escaped(bound(source.party(), source.employer().name())));
        return FormalDocument.read(String.join("\n", lines), source.number());
    }

    String title(JointTalk talk, ContractKind kind) {
        return talk.result().isAccord()
                ? texts.of("joint.title." + talk.result(), talk.area())
                : texts.of(
                        "joint.title.CONTRACT",
                        talk.area(),
                        texts.of("joint.scope." + talk.scope()),
                        texts.of("kindOf." + kind));
    }

    private String article(int number, NegotiatedClause clause) {
        var text = String.join(
                "\\n", clause.last().text().lines().map(FormalDocument::escaped).toList());
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

    private String bound(Party party, String name) {
        return party.boundOn() == null
                ? texts.of("joint.text.unbound", name)
                : texts.of(
                        "joint.text.bound",
                        name,
                        texts.day(party.boundOn()),
                        texts.of("joint.manner." + party.manner()));
    }
}
