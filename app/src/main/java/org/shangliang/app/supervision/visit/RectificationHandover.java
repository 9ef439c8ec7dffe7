package org.shangliang.app.supervision.visit;

import org.shangliang.app.organization.handover.NamedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody sees to that it is put right (跟进中的整改): found on a visit or resolved in a meeting, not verified yet. */
@Component
class RectificationHandover extends NamedRows {

    RectificationHandover(JdbcClient jdbc) {
        super("rectifications", new Rows("supervision_rectification", "keeper", """
                        coalesce(e.name, m.title) || ' ' || t.finding as what,
                          case when t.visit_id is null then '/meetings/' || t.meeting_id else '/visits/' || t.visit_id end
                            as path,
                          t.due_on as due""", """
                        from supervision_rectification t left join supervision_visit v on v.id = t.visit_id
                        left join supervision_meeting m on m.id = t.meeting_id
                        left join organization_employer e on e.id = coalesce(v.employer_id, t.employer_id)
                        where t.verified_on is null and coalesce(e.region, m.region) like :region"""), jdbc);
    }
}
