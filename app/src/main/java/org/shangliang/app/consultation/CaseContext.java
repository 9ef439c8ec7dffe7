package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.StatuteBook;

/** All that a decision may look at: the case, its stage, who acts, the days, the law in force on the day of the act. */
public record CaseContext(
        CaseFile file,
        String stage,
        Actor actor,
        LocalDate today,
        LocalDate occurredOn,
        StatuteBook law,
        EmployerView employer,
        List<DeadlineRow> deadlines) {

    /** The articles behind some rules. */
    public List<LegalBasis> basis(List<String> lawKeys) {
        return lawKeys.stream()
                .flatMap(key -> law.rule(key).stream())
                .flatMap(rule -> rule.basis().stream())
                .distinct()
                .toList();
    }
}
