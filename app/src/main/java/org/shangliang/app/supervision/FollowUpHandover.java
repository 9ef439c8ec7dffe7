package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.organization.handover.HandoverPart;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters somebody follows up (跟进中的监督文书): issued, and not answered yet. */
@Component
class FollowUpHandover implements HandoverPart {
    private static final String OPEN = """
             from supervision_letter l join organization_employer e on e.id = l.employer_id
            where e.region like :region and not exists (select 1 from supervision_answer a where a.letter_id = l.id)
              and l.keeper =\s""";

    private record Open(
            UUID id, String number, String name, @Nullable UUID caseId, LocalDate due) {}

    private final JdbcClient jdbc;
    private final Dockets dockets;
    private final ProductClock clock;

    FollowUpHandover(JdbcClient jdbc, Dockets dockets, ProductClock clock) {
        this.jdbc = jdbc;
        this.dockets = dockets;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "letters";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return open(account, by).stream()
                .map(one -> new Duty(one.number() + " " + one.name(), "/letters/" + one.id(), one.due()))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return jdbc.sql("select distinct l.keeper" + OPEN + "any (:among)")
                .param("among", among.toArray(UUID[]::new))
                .param("region", region(by) + "%")
                .query(UUID.class)
                .list();
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        for (var one : open(from, by)) {
            jdbc.sql("update supervision_letter set keeper = :to where id = :id")
                    .param("to", to.id())
                    .param("id", one.id())
                    .update();
            if (one.caseId() != null) {
                note(one.caseId(), one.id(), from, to.id(), by);
            }
        }
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

    /** Always in the order of their cases, so that locks are taken in one. */
    private List<Open> open(UUID account, Actor by) {
        return jdbc.sql("select l.id, l.number, e.name, l.case_id, l.reply_due as due" + OPEN
                        + ":account order by l.case_id, l.reply_due, l.id")
                .param("account", account)
                .param("region", region(by) + "%")
                .query(Open.class)
                .list();
    }

    private static String region(Actor by) {
        return by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
    }
}
