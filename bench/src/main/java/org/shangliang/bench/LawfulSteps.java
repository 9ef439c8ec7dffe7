package org.shangliang.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.cockpit.StepDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Our step: the employer records the receipt of the offer. JSON and field checks, scope, ruling, case, one deadline
 * withdrawn and one opened, docket entry with its hash, in one transaction.
 */
final class LawfulSteps implements Contender {
    private static final String REGION = "120116900001";
    private static final Actor OFFICER =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.OFFICER, new Scope.Region("120116900"), "bench");
    private static final String AGENDA = """
            {"items":[{"heading":"T01.6","title":"停工和减产期间的工资、生活费","reason":"职工意见集中"},
            {"heading":"T02.1","title":"灵活安排工作时间","reason":"职工意见集中"},
            {"heading":"T03.2","title":"轮岗轮休","reason":"职工意见集中"}]}""";
    private static final String TEAM = """
            {"side":"WORKERS","producedBy":"STAFF_NOMINATED","consenting":100,"members":[
            {"name":"何建军","gender":"M","chief":true},{"name":"吴秀英","gender":"F"},{"name":"罗磊","gender":"M"}]}""";
    private static final String OFFER = """
            {"meetingOn":"2022-03-31","place":"会议室","channel":"ONLINE"}""";
    private static final String RECEIPT = """
            {"receivedBy":"王建","receivedOn":"2022-03-16","occurredOn":"2022-03-16"}""";

    private final Consultations consultations;
    private final StepDesk desk;
    private final Dockets dockets;
    private final JdbcClient jdbc;
    private List<UUID> employers = List.of();
    private UUID[] cases = {};

    LawfulSteps(ApplicationContext program) {
        consultations = program.getBean(Consultations.class);
        desk = program.getBean(StepDesk.class);
        dockets = program.getBean(Dockets.class);
        jdbc = program.getBean(JdbcClient.class);
    }

    @Override
    public String name() {
        return "lawful step";
    }

    @Override
    public void prepare(int steps) {
        jdbc.sql("checkpoint").update();
        employers = jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, staff, women, changed_at)
                        select gen_random_uuid(), 'bench', left(md5(random()::text), 18), ?, 150, 60, now()
                          from generate_series(1, ?) returning id""").params(REGION, steps).query(UUID.class).list();
        cases = new UUID[steps];
        IntStream.range(0, steps).parallel().forEach(number -> {
            var employer = employers.get(number);
            var open = new OpenCase(employer, ContractKind.WAGE, null, null, Side.WORKERS, null, null, null, null);
            var id = done(consultations.open(open, OFFICER)).id();
            done(desk.take("agenda", id, AGENDA, OFFICER));
            done(desk.take("representatives", id, TEAM, OFFICER));
            done(desk.take("offer", id, OFFER, OFFICER));
            cases[number] = id;
        });
    }

    @Override
    public void step(int number) {
        var employer = employers.get(number);
        var actor = new Actor(OFFICER.account(), employer, Role.EMPLOYER, new Scope.Employer(employer), "bench");
        var receipt = done(desk.take("offer/receipt", cases[number], RECEIPT, actor));
        if (receipt.length() != 5) {
            throw new IllegalStateException("not the fifth entry: " + receipt);
        }
    }

    @Override
    public void check(int steps) {
        for (var id : cases) {
            var kinds = dockets.entries(id);
            if (kinds.size() != 5
                    || !kinds.getLast().kind().equals("offer.received")
                    || !dockets.verify(id).whole()) {
                throw new IllegalStateException("the docket does not hold what was acknowledged");
            }
        }
        long open = jdbc.sql("""
                        select count(*) from platform_deadline d join consultation_case c on c.id = d.subject
                         where not d.withdrawn and c.employer_id = any (?)
                           and c.state -> 'offer' ->> 'receivedOn' = '2022-03-16'""")
                .param(employers.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        if (open != steps) {
            throw new IllegalStateException(open + " running deadlines instead of " + steps);
        }
    }

    private static CaseReceipt done(Outcome<CaseReceipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseReceipt>(var receipt, var notes) -> receipt;
            case Outcome.Refused<CaseReceipt>(var grounds) -> throw new IllegalStateException("refused: " + grounds);
        };
    }
}
