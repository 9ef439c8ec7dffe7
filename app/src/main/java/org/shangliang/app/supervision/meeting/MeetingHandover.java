package org.shangliang.app.supervision.meeting;

import org.shangliang.app.organization.handover.NamedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The special meetings somebody has called and not yet recorded (要开的专题会). */
@Component
class MeetingHandover extends NamedRows {

    MeetingHandover(JdbcClient jdbc) {
        super("meetings", new Rows("supervision_meeting", "planned_by", """
                        t.title as what, '/meetings/' || t.id as path, t.planned_on as due""", """
                        from supervision_meeting t where t.held_on is null and t.region like :region"""), jdbc);
    }
}
