package org.shangliang.app.campaign.notice;

import org.shangliang.app.organization.handover.NamedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices somebody has drafted and not yet published (通知草稿). */
@Component
class DraftHandover extends NamedRows {

    DraftHandover(JdbcClient jdbc) {
        super("drafts", new Rows("campaign_notice", "drafted_by", """
                        t.number || ' ' || v.title as what, '/notices/' || t.id as path, null::date as due""", """
                        from campaign_notice t
                        join campaign_notice_version v on v.notice_id = t.id and v.published_at is null
                        where t.region like :region"""), jdbc);
    }
}
