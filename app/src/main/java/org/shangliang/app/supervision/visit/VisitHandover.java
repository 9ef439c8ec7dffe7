package org.shangliang.app.supervision.visit;

import org.shangliang.app.organization.handover.NamedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits somebody has planned and not yet made (计划中的走访). */
@Component
class VisitHandover extends NamedRows {

    VisitHandover(JdbcClient jdbc) {
        super("visits", new Rows("supervision_visit", "planned_by", """
                        e.name as what, '/visits/' || t.id as path, t.planned_on as due""", """
                        from supervision_visit t join organization_employer e on e.id = t.employer_id
                        where t.done_on is null and e.region like :region"""), jdbc);
    }
}
