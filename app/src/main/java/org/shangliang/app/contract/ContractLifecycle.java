package org.shangliang.app.contract;

import static org.shangliang.app.contract.ContractStage.EXPIRED;
import static org.shangliang.app.contract.ContractStage.FILED;
import static org.shangliang.app.contract.ContractStage.IN_FORCE;
import static org.shangliang.app.contract.ContractStage.RESCINDED;
import static org.shangliang.app.contract.ContractStage.SIGNED;

import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.congress.CongressStage;
import org.shangliang.app.consultation.ConsultationStage;
import org.shangliang.app.consultation.Lifecycle;

/** The lifecycle of a contract, as one table. */
final class ContractLifecycle {
    private static final String ADOPTED = CongressStage.ADOPTED.name();
    private static final String NEGOTIATING = ConsultationStage.NEGOTIATING.name();
    private static final String SWEEP = Lifecycle.SWEEP;

    static final Lifecycle TABLE = Lifecycle.table()
            .stay(List.of(ADOPTED), "signatures", "signature.recorded")
            .move(ADOPTED, "signatures", "contract.signed", SIGNED.name())
            .move(SIGNED.name(), "filing", "filing.made", FILED.name())
            .stay(names(FILED, IN_FORCE), "filing/receipt", "filing.received")
            .move(IN_FORCE.name(), "filing/receipt", "effect.suspended", FILED.name())
            .stay(names(SIGNED, FILED), "filing/enclosures", "filing.enclosed")
            .stay(names(FILED), "review", "review.accepted")
            .stay(names(FILED), "review", "review.supplement")
            .stay(names(FILED, IN_FORCE), "review", "review.no-objection")
            .move(FILED.name(), "review", "effect.on-service", IN_FORCE.name())
            .move(FILED.name(), "review", "review.objection", NEGOTIATING)
            .move(IN_FORCE.name(), "review", "effect.withdrawn", NEGOTIATING)
            .move(FILED.name(), SWEEP, "effect.silent", IN_FORCE.name())
            .stay(names(IN_FORCE), "publication", "publication.made")
            .stay(names(IN_FORCE, EXPIRED), "inspections", "inspection.recorded")
            .stay(names(IN_FORCE, EXPIRED), "inspections/report", "inspection.reported")
            .stay(names(IN_FORCE), "amendment", "amendment.opened")
            .stay(names(IN_FORCE), SWEEP, "contract.amended")
            .stay(names(IN_FORCE), SWEEP, "renewal.window")
            .stay(names(IN_FORCE), "renewal", "renewal.opened")
            .move(IN_FORCE.name(), "rescission", "contract.rescinded", RESCINDED.name())
            .move(IN_FORCE.name(), SWEEP, "contract.expired", EXPIRED.name())
            .stay(names(ContractStage.values()), SWEEP, "duty.overdue")
            .done();

    private ContractLifecycle() {}

    private static List<String> names(ContractStage... stages) {
        return Stream.of(stages).map(Enum::name).toList();
    }
}
