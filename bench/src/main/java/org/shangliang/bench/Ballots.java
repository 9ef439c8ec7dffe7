package org.shangliang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.cockpit.StepDesk;
import org.shangliang.app.congress.vote.Closing;
import org.shangliang.app.congress.vote.Level;
import org.shangliang.app.congress.vote.Rolls;
import org.shangliang.app.congress.vote.VoteDraft;
import org.shangliang.app.congress.vote.Votes;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.ContractKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our work: a voter's ballot over HTTP, roll marked and ballot in the box, acknowledged when durable. */
final class Ballots implements Contender, AutoCloseable {
    private static final int COME_AGAIN = 503;
    private static final String REGION = "120116900001";
    private static final Actor OFFICER =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.OFFICER, new Scope.Region("120116900"), "bench");
    private static final String TEAM = """
            {"side":"%s",%s"members":[{"name":"%s1","gender":"M","chief":true},{"name":"%s2","gender":"F"},
            {"name":"%s3","gender":"M"}]}""";

    private final ApplicationContext program;
    private final JdbcClient jdbc;
    private final BallotPost.Pool browsers;
    private final AtomicLong sentAway = new AtomicLong();
    private final UUID caseId;
    private UUID vote = new UUID(0, 0);
    private String teller = "";
    private String[] bodies = {};

    Ballots(ApplicationContext program) {
        this.program = program;
        jdbc = program.getBean(JdbcClient.class);
        browsers =
                new BallotPost.Pool(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        caseId = congress();
    }

    /** A case whose congress meets today. */
    private UUID congress() {
        var employer = jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, staff, women, changed_at)
                        values (gen_random_uuid(), 'bench', left(md5(random()::text), 18), ?, 150, 60, now())
                        returning id""").param(REGION).query(UUID.class).single();
        var open = new OpenCase(employer, ContractKind.SAFETY, null, null, null, null, null, null, null);
        var id = done(program.getBean(Consultations.class).open(open, OFFICER)).id();
        var chief =
                new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.EMPLOYER, new Scope.Employer(employer), "bench");
        take(id, "agenda", "{\"items\":[{\"heading\":\"T04.2\",\"title\":\"x\"}]}", OFFICER);
        var nominated = "\"producedBy\":\"STAFF_NOMINATED\",\"consenting\":100,";
        take(id, "representatives", TEAM.formatted("WORKERS", nominated, "a", "a", "a"), OFFICER);
        take(id, "offer", "{\"meetingOn\":\"2022-03-16\",\"place\":\"x\",\"channel\":\"ONLINE\"}", OFFICER);
        take(id, "offer/receipt", "{\"receivedBy\":\"x\"}", chief);
        take(id, "reply", "{\"answer\":\"ACCEPT\",\"meetingOn\":\"2022-03-16\",\"place\":\"x\"}", chief);
        take(
                id,
                "representatives",
                TEAM.formatted("EMPLOYER", "\"producedBy\":\"EMPLOYER_NAMED\",", "b", "b", "b"),
                chief);
        var signed = "\"attachments\":[\"" + scan() + "\"]";
        take(id, "recorder", "{\"name\":\"c\",\"agreedByBoth\":true," + signed + "}", OFFICER);
        take(id, "meetings", """
                {%s,"place":"x","mode":"ONLINE","chairedBy":"WORKERS","workersPresent":3,"employerPresent":3,"items":[
                {"item":1,"result":"AGREED","text":"x"}],"signedByWorkersChief":true,"signedByEmployerChief":true}""".formatted(signed), OFFICER);
        take(id, "draft", """
                {%s,"termFrom":"2022-04-01","termTo":"2023-03-31","clauses":[{"heading":"T04.2","text":"x"}],
                "signedByWorkersChief":true,"signedByEmployerChief":true}""".formatted(signed), OFFICER);
        take(id, "congress", "{\"body\":\"ASSEMBLY\",\"meetingOn\":\"2022-03-16\"}", OFFICER);
        return id;
    }

    /** A paper that both sides signed. */
    private UUID scan() {
        return program.getBean(Attachments.class)
                .store("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII), "signed.pdf", OFFICER)
                .id();
    }

    private void take(UUID id, String step, String body, Actor by) {
        done(program.getBean(StepDesk.class).take(step, id, body, by));
    }

    @Override
    public String name() {
        return "ours";
    }

    /** How often a browser was asked to come again, and at once did. */
    long sentAway() {
        return sentAway.get();
    }

    @Override
    public void prepare(int steps) throws IOException {
        browsers.close();
        if (!teller.isEmpty()) {
            program.getBean(Closing.class).close(vote, teller, OFFICER);
        }
        var roll = IntStream.range(0, steps).mapToObj(at -> "v" + at).collect(Collectors.joining("\n"));
        var draft = new VoteDraft(Level.DETACHED, "a", "b", roll, null);
        vote = done(program.getBean(Votes.class).prepare(caseId, draft, OFFICER));
        var slips = program.getBean(Rolls.class).codes(vote, List.of(), true, OFFICER);
        teller = slips.firstTeller();
        bodies = slips.voters().stream()
                .map(slip -> "{\"code\":\"" + slip.code() + "\",\"attempt\":\""
                        + UUID.randomUUID().toString().replace("-", "") + "\",\"choice\":\"FOR\"}")
                .toArray(String[]::new);
        done(program.getBean(Votes.class).open(vote, OFFICER));
        jdbc.sql("vacuum analyze congress_roll").update();
        jdbc.sql("checkpoint").update();
    }

    @Override
    public void step(int number) {
        int status = browsers.send(vote, bodies[number]);
        while (status == COME_AGAIN) {
            sentAway.incrementAndGet();
            status = browsers.send(vote, bodies[number]);
        }
        if (status != 201) {
            throw new IllegalStateException("ballot " + number + " was answered " + status);
        }
    }

    @Override
    public void check(int steps) {
        var found = jdbc.sql("""
                        select (select coalesce(sum(length(ballots)) / 17, 0) from congress_sheaf where vote_id = :vote) || ' '
                            || (select count(*) from congress_roll where vote_id = :vote and given = 'SCREEN')""").param("vote", vote).query(String.class).single();
        if (!found.equals(steps + " " + steps)) {
            throw new IllegalStateException("ballots and marks are " + found + " instead of " + steps);
        }
    }

    @Override
    public void close() throws Exception {
        browsers.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var ignored) -> value;
            case Outcome.Refused<T>(var grounds) -> throw new IllegalStateException("refused: " + grounds);
        };
    }
}
