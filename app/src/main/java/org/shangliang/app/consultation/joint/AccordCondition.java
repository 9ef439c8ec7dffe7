package org.shangliang.app.consultation.joint;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.draft.DraftCondition;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/**
 * Without a labour relation there is no collective contract (平台劳动者协商成果): no draft is fixed, so nothing is filed and nothing
 * takes effect by silence; the accord is taken on by each platform at the table itself.
 */
@Component
class AccordCondition implements DraftCondition {
    private final JointStore store;

    AccordCondition(JointStore store) {
        this.store = store;
    }

    @Override
    public Ruling of(CaseContext context) {
        var accord = store.find(context.file().header().id(), context.file().round())
                .filter(talk -> talk.result().isAccord());
        return accord.isEmpty()
                ? Ruling.permitted()
                : Ruling.of(
                        List.of(new Ground(
                                "joint.accord", List.of(accord.get().result().name()), List.of())),
                        List.of());
    }
}
