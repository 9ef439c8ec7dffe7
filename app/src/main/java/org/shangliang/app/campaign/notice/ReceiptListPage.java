package org.shangliang.app.campaign.notice;

import java.util.List;
import org.shangliang.app.campaign.notice.Receipt.Counts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** How far a notice has come at each union (签收情况). */
public record ReceiptListPage(
        NoticeView notice,
        String path,
        Counts counts,
        List<Tab> tabs,
        FormValues filter,
        List<Row> rows,
        Pager pager,
        boolean mayUrge,
        FormValues form,
        String csvPath) {

    /** One of the states, with how many. */
    public record Tab(String label, String path, boolean current) {}

    /** One union. */
    public record Row(
            String union,
            String name,
            String place,
            String chair,
            String state,
            String tone,
            String delivered,
            String opened,
            String acknowledged,
            String reminded,
            boolean pending) {}
}
