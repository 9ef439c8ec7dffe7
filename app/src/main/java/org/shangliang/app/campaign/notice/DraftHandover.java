package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.handover.HandoverPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices somebody has drafted and not yet published (通知草稿). */
@Component
class DraftHandover implements HandoverPart {
    private static final String OPEN = """
             from campaign_notice n
            join campaign_notice_version v on v.notice_id = n.id and v.published_at is null
            where n.region like :region and n.drafted_by =\s""";

    private record Draft(UUID id, String number, String title) {}

    private final JdbcClient jdbc;

    DraftHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "drafts";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return drafts(account, by).stream()
                .map(one -> new Duty(one.number() + " " + one.title(), "/notices/" + one.id(), null))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct n.drafted_by" + OPEN + "any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        drafts(from, by)
                .forEach(one -> jdbc.sql("update campaign_notice set drafted_by = :to where id = :id")
                        .param("to", to.id())
                        .param("id", one.id())
                        .update());
    }

    private List<Draft> drafts(UUID account, Actor by) {
        return jdbc.sql("select n.id, n.number, v.title" + OPEN + ":account order by n.number")
                .param("account", account)
                .param("region", region(by) + "%")
                .query(Draft.class)
                .list();
    }

    private static String region(Actor by) {
        return by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
    }
}
