package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shangliang.e2e.Api.Answer;

/** The program, then also its database, is killed in the middle of writing: what was acknowledged is there afterwards. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PowerCutTests {
    private static final int WRITERS = 4;
    private static final Duration WRITING = Duration.ofSeconds(3);

    private static RunningProgram program;
    private static Api officer;
    private static List<String> cases;

    /** What one writer was told: the docket's length after each acknowledged act, and the number of items it wrote. */
    private final Map<String, Map<Long, Integer>> acknowledged = new ConcurrentHashMap<>();

    @BeforeAll
    static void openCases() throws IOException {
        program = RunningProgram.freshDemo();
        officer = Api.as("zonghui", program);
        cases = new ArrayList<>();
        for (var line : officer.get("/api/v1/consultations").body()) {
            if (cases.size() < WRITERS) {
                var opened = officer.post(
                        "/api/v1/consultations",
                        Map.of(
                                "enterprise",
                                line.get("employer").asString(),
                                "kind",
                                "SAFETY",
                                "initiator",
                                "WORKERS"));
                if (opened.status() == 201) {
                    cases.add(opened.body().get("id").asString());
                }
            }
        }
        assertThat(cases).as("open cases to write to").hasSize(WRITERS);
    }

    @AfterAll
    static void endProgram() {
        program.close();
    }

    @Test
    @Order(1)
    void keepsEveryAcknowledgedActWhenTheProgramIsKilled() throws Exception {
        writeUntil(() -> program.kill());
        startAgainAndCompare();
    }

    @Test
    @Order(2)
    void keepsEveryAcknowledgedActWhenTheDatabaseIsKilledToo() throws Exception {
        writeUntil(() -> {
            program.killDatabase();
            program.kill();
        });
        startAgainAndCompare();
    }

    private void writeUntil(Runnable blow) throws InterruptedException, ExecutionException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running =
                    cases.stream().map(id -> writers.submit(() -> write(id))).toList();
            LockSupport.parkNanos(WRITING.toNanos());
            blow.run();
            writers.shutdown();
            assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
            for (var writer : running) {
                writer.get();
            }
        }
        assertThat(acknowledged.values().stream().mapToInt(Map::size).sum())
                .as("acts acknowledged before the blow")
                .isGreaterThan(WRITERS);
    }

    /** Sets the agenda again and again, until nobody answers any more. */
    private void write(String id) {
        var told = acknowledged.computeIfAbsent(id, key -> new ConcurrentHashMap<>());
        for (var round = 1; ; round++) {
            var items = round % 7 + 1;
            Answer answer;
            try {
                answer = officer.post("/api/v1/consultations/" + id + "/agenda", Map.of("items", agenda(items)));
            } catch (IOException gone) {
                return;
            }
            if (answer.status() >= 500) {
                // Not acknowledged; the database is already gone while the program still answers.
                continue;
            }
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            told.put(Long.parseLong(answer.version()), items);
        }
    }

    private static List<Map<String, String>> agenda(int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(number -> Map.of("heading", "T01.4", "title", "议题" + number))
                .toList();
    }

    private void startAgainAndCompare() throws IOException {
        program = program.startAgain();
        officer = officer.at(program);
        acknowledged.forEach((id, told) -> {
            var docket = docket(id);
            var entries = docket.body().get("entries");
            told.forEach((length, items) -> assertThat(entries.get(length.intValue() - 1)
                            .get("facts")
                            .get("items")
                            .asString())
                    .as("act %d of case %s", length, id)
                    .isEqualTo(items.toString()));
        });
        var all = StreamSupport.stream(
                        officer.get("/api/v1/consultations").body().spliterator(), false)
                .map(line -> line.get("id").asString())
                .toList();
        assertThat(all)
                .containsAll(cases)
                .allSatisfy(id -> assertThat(docket(id)
                                .body()
                                .get("verification")
                                .get("whole")
                                .asBoolean())
                        .as("chain of " + id)
                        .isTrue());
    }

    private static Answer docket(String id) {
        try {
            return officer.get("/api/v1/consultations/" + id + "/docket");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
