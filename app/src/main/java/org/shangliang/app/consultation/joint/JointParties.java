package org.shangliang.app.consultation.joint;

import java.util.Optional;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.SeatedEmployers;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Names the employers of a common table in the text of the draft (草案里的参加单位). */
@Component
class JointParties implements SeatedEmployers {
    private final JointStore store;
    private final Employers employers;
    private final Texts texts;

    JointParties(JointStore store, Employers employers, Texts texts) {
        this.store = store;
        this.employers = employers;
        this.texts = texts;
    }

    @Override
    public Optional<Seated> of(CaseFile file) {
        return store.find(file.header().id(), file.round())
                .filter(talk -> !talk.result().isAccord())
                .map(talk -> seated(talk, file));
    }

    private Seated seated(JointTalk talk, CaseFile file) {
        var ids = talk.parties().stream().map(Party::employer).toList();
        var names = employers.names(ids);
        return new Seated(
                new JointText(texts).title(talk, file.header().kind()),
                ids.stream().map(id -> names.getOrDefault(id, "")).toList(),
                JointLists.onlyBound(talk, file));
    }
}
