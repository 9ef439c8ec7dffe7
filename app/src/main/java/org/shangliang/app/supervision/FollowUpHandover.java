package org.shangliang.app.supervision;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.organization.handover.NamedRows;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters somebody follows up (跟进中的监督文书): issued, and not answered yet. */
@Component
class FollowUpHandover extends NamedRows {
    private record InCase(UUID letter, UUID caseId) {}

    private final JdbcClient jdbc;
    private final Dockets dockets;
    private final ProductClock clock;

    FollowUpHandover(JdbcClient jdbc, Dockets dockets, ProductClock clock) {
        super("letters", new Rows("supervision_letter", "keeper", """
                        t.number || ' ' || e.name as what, '/letters/' || t.id as path, t.reply_due as due""", """
                        from supervision_letter t join organization_employer e on e.id = t.employer_id
                        where e.region like :region
                          and not exists (select 1 from supervision_answer a where a.letter_id = t.id)"""), jdbc);
        this.jdbc = jdbc;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** Always in the order of their cases, so that locks are taken in one. */
    @Override
    protected void passed(List<UUID> ids, UUID from, AccountView to, Actor by) {
        jdbc.sql("""
                        select id as letter, case_id from supervision_letter
                        where id = any (:ids) and case_id is not null order by case_id, id""")
                .param("ids", ids.toArray(UUID[]::new))
                .query(InCase.class)
                .list()
                .forEach(one -> note(one.caseId(), one.letter(), from, to.id(), by));
    }

    private void note(UUID caseId, UUID letter, UUID from, UUID to, Actor by) {
        var facts = new TreeMap<String, String>();
        facts.put("letter", letter.toString());
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        var head = dockets.lock(caseId);
        dockets.append(
                head,
                new NewEntry(
                        SupervisionNotes.HANDED,
                        head.stage(),
                        by.account(),
                        by.role().name(),
                        clock.today(),
                        List.of(),
                        facts,
                        List.of()));
    }
}
