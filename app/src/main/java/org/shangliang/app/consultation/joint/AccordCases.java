package org.shangliang.app.consultation.joint;

import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.model.Accords;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.TableReading;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Which cases end in an accord, and what their tables say for its text (平台劳动者协商成果). */
@Component
class AccordCases implements Accords {
    private final JointStore store;
    private final TableReading tables;
    private final Employers employers;
    private final Texts texts;

    AccordCases(JointStore store, TableReading tables, Employers employers, Texts texts) {
        this.store = store;
        this.tables = tables;
        this.employers = employers;
        this.texts = texts;
    }

    @Override
    public boolean isAccord(CaseFile file) {
        return !forms(file).isEmpty()
                || store.result(file.header().id())
                        .filter(JointResult::isAccord)
                        .isPresent();
    }

    /** The forms that the law of the case's kind knows; none where that is a contract. */
    static List<String> forms(CaseFile file) {
        var header = file.header();
        return StatuteBook.of(header.region(), header.kind(), header.openedOn()).accordForms();
    }

    @Override
    public Content content(CaseFile file) {
        var id = file.header().id();
        var talk = store.find(id, file.round());
        if (talk.isEmpty()) {
            return new Content(
                    "", List.of(employers.get(file.header().employer()).name()), List.of());
        }
        var ids = talk.get().parties().stream().map(Party::employer).toList();
        var names = employers.names(ids);
        return new Content(
                talk.get().area(),
                ids.stream().map(one -> names.getOrDefault(one, "")).toList(),
                JointRules.clauses(tables.of(id)).stream()
                        .flatMap(clause -> change(talk.get(), clause))
                        .toList());
    }

    private Stream<Change> change(JointTalk talk, NegotiatedClause clause) {
        return talk.change(clause.id()).stream()
                .map(one -> new Change(texts.of("joint.topic." + one.topic()), one.before(), one.after()));
    }
}
