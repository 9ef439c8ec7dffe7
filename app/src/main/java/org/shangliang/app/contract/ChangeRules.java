package org.shangliang.app.contract;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.contract.model.ChangeGround;
import org.shangliang.law.Ruling;

/** On what grounds a contract in force may be changed or ended (变更、解除), as the rule of law lists them. */
final class ChangeRules {
    static final String KEY = "change.grounds";

    private ChangeRules() {}

    static Ruling open(ChangeGround ground, CaseContext context) {
        var listed = context.law()
                .rule(KEY)
                .filter(rule -> rule.values().contains(ground.code()))
                .isPresent();
        return listed
                ? Ruling.permitted()
                : Ruling.refused(context.ground("contract.change.ground", List.of(ground), KEY));
    }
}
