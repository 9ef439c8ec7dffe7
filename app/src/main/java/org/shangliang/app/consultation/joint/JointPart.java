package org.shangliang.app.consultation.joint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase.Scope;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.document.CasePart;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who sat at one table and took what on itself, in the portable case file (案卷包同桌单位). What each thought of single clauses
 * stays behind with the table; what it reserved stands beside the text it took on.
 */
@Component
@Order(25)
class JointPart extends CasePart.Json<JointPart.Sheet> {
    private final JointStore store;
    private final Consultations consultations;
    private final Employers employers;
    private final Unions unions;
    private final EmployerRegister register;

    JointPart(
            JointStore store,
            Consultations consultations,
            Employers employers,
            Unions unions,
            EmployerRegister register,
            JsonMapper json) {
        super("joint.json", Sheet.class, json);
        this.store = store;
        this.consultations = consultations;
        this.employers = employers;
        this.unions = unions;
        this.register = register;
    }

    /** The talks, with the employers and unions as the register has them. */
    record Sheet(
            Scope scope,
            String area,
            JointResult result,
            int round,
            List<Party> parties,
            List<EmployerView> employers,
            List<UnionView> unions) {}

    @Override
    protected Optional<Sheet> find(UUID caseId) {
        int round = consultations.file(caseId).round();
        return store.find(caseId, round).map(talk -> {
            var firms = talk.parties().stream()
                    .map(party -> employers.get(party.employer()).plain())
                    .toList();
            var known = Stream.concat(
                            talk.parties().stream().map(Party::union),
                            firms.stream().map(EmployerView::unionId))
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(id -> unions.get(id).plain())
                    .toList();
            return new Sheet(talk.scope(), talk.area(), talk.result(), round, talk.parties(), firms, known);
        });
    }

    @Override
    protected void put(UUID caseId, Sheet sheet) {
        sheet.employers().forEach(one -> register.restore(one, sheet.unions()));
        store.put(caseId, sheet.scope(), sheet.area(), sheet.result());
        for (var party : sheet.parties()) {
            store.add(caseId, party.employer(), party.union());
            if (party.boundOn() != null) {
                store.bind(caseId, sheet.round(), party);
            }
        }
    }
}
