package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds a copy of the tables, transaction numbers and places included, and looks for anything that leads to a person. */
@DatabaseTest
class AnonymityTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);
    private static final int SPEAKERS = 47;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calls calls;

    @Autowired
    Sayings sayings;

    @Autowired
    TransactionTemplate transactions;

    CaseDriver driver;
    CallView call;

    @BeforeEach
    void begin() {
        driver = CaseDriver.in(context);
        driver.on(TODAY);
        var workplace = driver.workplace("120116", 300);
        var chair = workplace.actor(Role.UNION_CHAIR);
        var draft = new CallDraft(workplace.employer(), "征集", "", TODAY, TODAY.plusDays(3), 300);
        call = calls.get(calls.open(draft, chair), chair);
    }

    private void say(int number) {
        sayings.say(call, sayings.ticket(call), List.of(), "第" + number + "个人说夜班费低");
    }

    private List<Integer> order(String table) {
        return jdbc
                .sql("select body from " + table + " where call_id = ? order by ctid")
                .param(call.id())
                .query(String.class)
                .list()
                .stream()
                .map(body -> Integer.valueOf(body.replaceAll("\\D", "")))
                .toList();
    }

    private Set<String> transactionsOf(String table) {
        return new HashSet<>(jdbc.sql("select xmin::text from " + table + " where call_id = ?")
                .param(call.id())
                .query(String.class)
                .list());
    }

    @Test
    void hasNoColumnForAPersonAPlaceOrATime() {
        for (var table : List.of("opinion_waiting", "opinion_opinion", "opinion_place")) {
            var columns = jdbc.sql("select column_name || ':' || data_type from information_schema.columns"
                            + " where table_schema = 'public' and table_name = ? order by 1")
                    .param(table)
                    .query(String.class)
                    .list();
            assertThat(columns)
                    .as(table)
                    .allMatch(column -> Set.of(
                                    "id:uuid",
                                    "call_id:uuid",
                                    "batch:integer",
                                    "receipt:bytea",
                                    "picks:text",
                                    "body:text",
                                    "opinion_id:uuid",
                                    "group_id:uuid",
                                    "wording:text",
                                    "by_hand:boolean")
                            .contains(column));
        }
        assertThat(jdbc.sql("show track_commit_timestamp").query(String.class).single())
                .isEqualTo("off");
    }

    @Test
    void everyArrivalLeavesAllThatWaitInOneTransactionAndInChanceOrder() {
        var orders = new HashSet<List<Integer>>();
        var ids = new HashSet<UUID>();
        for (int at = 1; at <= 9; at++) {
            say(at);
            assertThat(transactionsOf("opinion_waiting")).hasSize(1);
            orders.add(order("opinion_waiting").stream()
                    .filter(number -> number <= 3)
                    .toList());
            ids.addAll(jdbc.sql("select id from opinion_waiting where call_id = ?")
                    .param(call.id())
                    .query(UUID.class)
                    .list());
        }
        assertThat(ids).as("new ids each time").hasSize(45);
        assertThat(ids).allMatch(id -> id.version() == 4);
        assertThat(order("opinion_waiting")).hasSize(9);
    }

    @Test
    void aBatchIsOneTransactionAndItsOrderIsNotTheOrderOfArrival() {
        for (int at = 1; at <= SPEAKERS; at++) {
            say(at);
        }
        transactions.executeWithoutResult(status -> sayings.release(TODAY.plusDays(1)));
        var entered = order("opinion_opinion");
        assertThat(entered).hasSize(SPEAKERS);
        assertThat(transactionsOf("opinion_opinion")).hasSize(5);
        assertThat(jdbc.sql("select count(distinct xmin::text) from opinion_opinion where call_id = ? group by batch")
                        .param(call.id())
                        .query(Integer.class)
                        .list())
                .containsOnly(1);
        assertThat(inversionsWithinBatches(entered))
                .as("pairs out of order, of some 200")
                .isBetween(40L, 160L);
        assertThat(order("opinion_waiting")).isEmpty();
    }

    /** Pairs of one batch that lie the other way round than they came; by chance half of them do. */
    private static long inversionsWithinBatches(List<Integer> order) {
        long turned = 0;
        for (int one = 0; one < order.size(); one++) {
            for (int other = one + 1; other < order.size(); other++) {
                boolean sameBatch = (order.get(one) - 1) / 10 == (order.get(other) - 1) / 10;
                if (sameBatch && order.get(one) > order.get(other)) {
                    turned++;
                }
            }
        }
        return turned;
    }

    @Test
    void noOtherTableWasWrittenInTheTransactionOfAnOpinion() {
        for (int at = 1; at <= 10; at++) {
            say(at);
        }
        var own = transactionsOf("opinion_opinion");
        var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        var together = new ArrayList<String>();
        for (var table : tables) {
            var found = jdbc.sql("select count(*) from " + table + " where xmin::text = any (:own)")
                    .param("own", own.toArray(String[]::new))
                    .query(Integer.class)
                    .single();
            if (found > 0) {
                together.add(table);
            }
        }
        assertThat(together)
                .allMatch(table -> Set.of("opinion_opinion", "opinion_place", "opinion_group", "opinion_call")
                        .contains(table));
    }

    @Test
    void theReceiptItselfIsNowhereInTheDatabase() {
        var code = sayings.say(call, sayings.ticket(call), List.of(), "工资低").replace(" ", "");
        var tables = jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename like 'opinion_%'")
                .query(String.class)
                .list();
        for (var table : tables) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text ilike :code")
                            .param("code", "%" + code + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("select octet_length(receipt) from opinion_waiting where call_id = ?")
                        .param(call.id())
                        .query(Integer.class)
                        .list())
                .containsOnly(32);
    }

    @Test
    void aCodeIsReadHoweverItIsTypedAndNothingElseIs() {
        var random = new Random(7);
        for (int at = 0; at < 500; at++) {
            var code = ReceiptCode.fresh();
            var typed = code.spaced().toLowerCase(java.util.Locale.ROOT);
            typed = random.nextBoolean() ? typed.replace('0', 'o').replace('1', 'l') : typed.replace(" ", "-");
            assertThat(ReceiptCode.read(typed)).contains(code);
        }
        Arbitraries.strings()
                .ofMaxLength(15)
                .sampleStream()
                .limit(200)
                .forEach(text -> assertThat(ReceiptCode.read(text)).isEmpty());
        assertThat(Pattern.matches("[0-9A-HJKMNP-TV-Z]{16}", ReceiptCode.fresh().characters()))
                .isTrue();
    }

    @Test
    void wordsAreDeletedWhenTheTimeHasPassedThatTheNoticeTells() {
        for (int at = 1; at <= 10; at++) {
            say(at);
        }
        transactions.executeWithoutResult(status -> sayings.forget(TODAY.plusYears(3)));
        assertThat(order("opinion_opinion")).hasSize(10);
        transactions.executeWithoutResult(
                status -> sayings.forget(TODAY.plusYears(3).plusDays(4)));
        assertThat(jdbc.sql("select distinct body from opinion_opinion where call_id = ?")
                        .param(call.id())
                        .query(String.class)
                        .list())
                .containsExactly("");
    }
}
