package org.shangliang.app.consultation.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.joint.JointList.Line;
import org.shangliang.app.consultation.joint.JointList.State;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at one table and which text is right for whom (参加单位和各单位适用文本), whoever asks. */
@Component
public class JointLists {
    private final JointStore store;
    private final Consultations consultations;
    private final Tables tables;
    private final Employers employers;
    private final Papers papers;
    private final Texts texts;

    JointLists(
            JointStore store,
            Consultations consultations,
            Tables tables,
            Employers employers,
            Papers papers,
            Texts texts) {
        this.store = store;
        this.consultations = consultations;
        this.tables = tables;
        this.employers = employers;
        this.papers = papers;
        this.texts = texts;
    }

    /** Texts kept, and how a text is printed. */
    @Component("jointPapers")
    record Papers(StoredDocuments kept, Documents printer) {}

    /** The employers of a case; nothing where only one employer talks. */
    @Transactional(readOnly = true)
    public Optional<JointList> of(UUID caseId) {
        var file = consultations.file(caseId);
        return store.find(caseId, file.round()).map(talk -> list(talk, file, tables.of(caseId)));
    }

    private JointList list(JointTalk talk, CaseFile file, Table table) {
        var lines = new ArrayList<Line>();
        int staff = 0;
        for (var party : talk.parties()) {
            var employer = employers.get(party.employer());
            lines.add(line(talk, party, employer, file, table));
            staff += party.boundOn() == null ? 0 : employer.staff();
        }
        var title = new JointText(texts).title(talk, file.header().kind());
        return new JointList(title, talk.result().isAccord(), onlyBound(talk, file), staff, List.copyOf(lines));
    }

    private Line line(JointTalk talk, Party party, EmployerView employer, CaseFile file, Table table) {
        var text = compose(talk, party, employer, file, table);
        var reserved = party.reserved();
        var state = party.boundOn() == null ? State.UNBOUND : reserved.isEmpty() ? State.ACCEPTED : State.RESERVED;
        var digest = party.digest();
        return new Line(
                party.employer(),
                employer.name(),
                state,
                words(state, party, reserved),
                party.boundOn(),
                digest == null ? text.digest() : digest,
                party.paper(),
                digest == null || digest.equals(text.digest()) || isKept(party, table));
    }

    /** Where the table is gone, as after a case was put back, the kept text alone speaks. */
    private boolean isKept(Party party, Table table) {
        var paper = party.paper();
        return paper != null
                && table.clauses().isEmpty()
                && papers.kept().document(paper).digest().equals(party.digest());
    }

    /** The clauses on the table that an employer reserves, in words. */
    List<String> reserved(JointTalk talk, UUID employer, Table table) {
        return JointRules.clauses(table).stream()
                .filter(clause -> talk.stance(employer, clause.id())
                        .filter(stance -> !stance.accepts())
                        .isPresent())
                .map(clause -> texts.of("joint.clause", clause.number(), clause.title()))
                .toList();
    }

    private String words(State state, Party party, List<String> reserved) {
        var on = party.boundOn();
        return on == null
                ? texts.of("joint.state.UNBOUND")
                : texts.of(
                        "joint.state." + state,
                        texts.day(on),
                        texts.of("joint.manner." + party.manner()),
                        String.join(texts.of("joint.and"), reserved));
    }

    /** The text that is right for an employer: the one it took on itself, as it was kept, or the one it could take on. */
    @Transactional(readOnly = true)
    public FormalDocument text(UUID caseId, UUID employer) {
        var file = consultations.file(caseId);
        var talk = store.find(caseId, file.round()).orElseThrow(() -> new NoSuch("joint"));
        var party = talk.party(employer);
        var paper = party.paper();
        return paper == null
                ? compose(talk, party, employers.get(employer), file, tables.of(caseId))
                : papers.kept().document(paper);
    }

    /** That text to print. */
    @Transactional
    public byte[] pdf(UUID caseId, UUID employer) {
        return papers.printer().pdf(text(caseId, employer));
    }

    private FormalDocument compose(JointTalk talk, Party party, EmployerView employer, CaseFile file, Table table) {
        var header = file.header();
        return new JointText(texts)
                .of(new JointText.Source(
                        talk,
                        party,
                        employer,
                        header.kind(),
                        header.number(),
                        table,
                        file.draft(),
                        onlyBound(talk, file)));
    }

    /** As the law stood on the day the draft was signed; where there is none, on the day the case was opened. */
    static boolean onlyBound(JointTalk talk, CaseFile file) {
        var header = file.header();
        var draft = file.draft();
        var on = draft == null ? header.openedOn() : draft.signedOn();
        return talk.result().isAccord()
                || StatuteBook.of(header.region(), header.kind(), on).bindsOnlyWhoTakePart();
    }
}
