package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.selection.Selection;
import org.shangliang.app.campaign.selection.SelectionForms;
import org.shangliang.app.campaign.selection.Selections;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of a federation in a list, each with how many unions have acknowledged it. */
@Component
class NoticeLists {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Selections selections;
    private final SelectionForms forms;

    NoticeLists(JdbcClient jdbc, Selections selections, SelectionForms forms) {
        this.selections = selections;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    /** The campaign a notice may open: the conditions as they stand in the form, none while they cannot be read. */
    NoticePage.Opening opening(NoticeView notice, FormValues form) {
        var asked = form.hasFailed() || !form.has("opening", "true") ? Selection.EVERYBODY : forms.read(form);
        return new NoticePage.Opening(
                forms.fields(form, notice.region()),
                forms.said(asked, notice.region()),
                selections.matching(notice.region(), asked));
    }

    /** Those issued in a region or to unions in it, the latest first; drafts only those of the region's own. */
    List<NoticeView.Line> list(String region, boolean drafts, @Nullable UUID campaign) {
        return jdbc.sql("""
                        select n.id, n.number, v.title, v.version, v.published_at, d.drafting, r.sent, r.acknowledged
                        from campaign_notice n
                        cross join lateral (select * from campaign_notice_version w where w.notice_id = n.id
                            order by w.published_at is null, w.version desc limit 1) v
                        cross join lateral (select exists (select 1 from campaign_notice_version w
                            where w.notice_id = n.id and w.published_at is null) as drafting) d
                        cross join lateral (select count(*) as sent, count(c.acknowledged_at) as acknowledged
                            from campaign_notice_receipt c where c.notice_id = n.id and c.version = v.version
                              and c.region like :below) r
                        where (cast(:campaign as uuid) is null or n.campaign_id = :campaign)
                          and (n.region like :below and (:drafts or v.published_at is not null)
                            or :region like n.region || '%' and v.published_at is not null and r.sent > 0)
                        order by v.published_at desc nulls first, n.id desc limit :most""")
                .param("below", region + "%")
                .param("region", region)
                .param("drafts", drafts)
                .param("campaign", campaign)
                .param("most", MOST)
                .query((row, number) -> new NoticeView.Line(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getInt("version"),
                        NoticeStore.instant(row, "published_at"),
                        drafts && row.getBoolean("drafting"),
                        row.getInt("sent"),
                        row.getInt("acknowledged")))
                .list();
    }
}
