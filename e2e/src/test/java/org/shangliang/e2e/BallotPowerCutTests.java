package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.e2e.VotingCase.done;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.e2e.Api.Answer;

/** Everybody votes at once while the program, then its database too, is killed; all send again what they sent before. */
class BallotPowerCutTests {
    private static final int VOTERS = 2_000;
    private static final int CLIENTS = 64;
    private static final List<String> CHOICES = List.of("FOR", "FOR", "AGAINST", "ABSTAIN", "FOR");
    private static final Duration WITHOUT_DATABASE = Duration.ofMillis(300);

    private RunningProgram program = RunningProgram.freshDemo();
    private List<Ballot> ballots = List.of();

    /** What each voter was told, the same whenever he asked. */
    private final Map<Ballot, String> receipts = new ConcurrentHashMap<>();

    private record Ballot(String code, String attempt, String choice) {}

    @AfterEach
    void endProgram() {
        program.close();
    }

    @Test
    @DisplayName("满负荷投票时断电两次：一票不丢，一票不重，回执和公示一张不差")
    void losesAndDoublesNoBallotWhenProgramAndDatabaseAreKilled() throws Exception {
        var meeting = VotingCase.opened(program).called(VOTERS);
        var vote = meeting.vote(VOTERS);
        ballots = IntStream.range(0, VOTERS)
                .mapToObj(at -> new Ballot(
                        vote.codes().get(at),
                        UUID.randomUUID().toString().replace("-", ""),
                        CHOICES.get(at % CHOICES.size())))
                .toList();

        castUntil(vote, VOTERS / 4, () -> program.kill());
        program = program.startAgain();
        castUntil(vote, VOTERS * 5 / 8, () -> {
            program.killDatabase();
            LockSupport.parkNanos(WITHOUT_DATABASE.toNanos());
            program.kill();
        });
        program = program.startAgain();
        castUntil(vote, VOTERS, () -> {});
        assertThat(receipts).as("acknowledged").hasSize(VOTERS);
        refusesASecondBallot(vote);

        var closed = done(meeting.chairAt(program)
                .post("/api/v1/congress-votes/" + vote.id() + "/closing", Map.of("teller", vote.teller())));
        assertThat(closed.get("onScreen").asInt()).as("given by the roll").isEqualTo(VOTERS);
        assertThat(List.of(
                        closed.get("screen").get("inFavour").asInt(),
                        closed.get("screen").get("against").asInt(),
                        closed.get("screen").get("abstained").asInt()))
                .containsExactly(cast("FOR"), cast("AGAINST"), cast("ABSTAIN"));
        var bulletin = done(Api.stranger(program).get("/api/v1/votes/" + vote.id() + "/bulletin"));
        assertThat(bulletin.get("digests").valueStream().map(digest -> digest.asString()))
                .as("on the bulletin")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(receipts.values());
    }

    private int cast(String choice) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.choice().equals(choice))
                .count();
    }

    /** Everybody sends, also who was acknowledged before; the blow falls when so many were. */
    private void castUntil(VotingCase.Opened vote, int acknowledged, Runnable blow) throws Exception {
        var order = new ArrayList<>(ballots);
        Collections.shuffle(order, new Random(acknowledged));
        var next = new AtomicInteger();
        var voters = Api.stranger(program);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<Integer> client = () -> {
                int sent = 0;
                for (int at = next.getAndIncrement(); at < VOTERS; at = next.getAndIncrement()) {
                    if (!send(voters, vote, order.get(at))) {
                        break;
                    }
                    sent++;
                }
                return sent;
            };
            var running = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> clients.submit(client))
                    .toList();
            while (receipts.size() < acknowledged && !running.stream().allMatch(Future::isDone)) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            blow.run();
            for (var one : running) {
                one.get();
            }
        }
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(acknowledged);
        assertThat(acknowledged < VOTERS && receipts.size() == VOTERS)
                .as("the blow came after the last ballot")
                .isFalse();
    }

    /** Whether somebody still answers; what is not acknowledged will be sent again. */
    private boolean send(Api voters, VotingCase.Opened vote, Ballot ballot) {
        Answer answer;
        try {
            answer = voters.post(
                    "/api/v1/votes/" + vote.id() + "/ballots",
                    Map.of("code", ballot.code(), "attempt", ballot.attempt(), "choice", ballot.choice()));
        } catch (IOException gone) {
            return false;
        }
        if (answer.status() < 500) {
            var digest = done(answer).get("digest").asString();
            assertThat(receipts.merge(ballot, digest, (before, now) -> before.equals(now) ? now : "another"))
                    .isEqualTo(digest);
        }
        return true;
    }

    private void refusesASecondBallot(VotingCase.Opened vote) throws IOException {
        for (var ballot : ballots.subList(0, 20)) {
            var other = ballot.choice().equals("FOR") ? "AGAINST" : "FOR";
            for (var attempt :
                    List.of(ballot.attempt(), UUID.randomUUID().toString().replace("-", ""))) {
                var again = Api.stranger(program)
                        .post(
                                "/api/v1/votes/" + vote.id() + "/ballots",
                                Map.of("code", ballot.code(), "attempt", attempt, "choice", other));
                assertThat(again.status()).isEqualTo(400);
            }
        }
    }
}
