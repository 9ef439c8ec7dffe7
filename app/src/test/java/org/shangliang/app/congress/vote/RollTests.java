package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roll on which somebody stands twice, or which is not the one the congress was called for, is not taken. */
@DatabaseTest
class RollTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    RollReader reader;

    @Autowired
    Votes votes;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    private List<FieldError> wrong(String roll) {
        return catchThrowableOfType(InvalidInput.class, () -> reader.read(roll)).errors();
    }

    private void account(String username) {
        jdbc.sql("insert into access_account (id, username, name, region, password_hash, must_change, created_at)"
                        + " values (?, ?, ?, '', 'x', false, now())")
                .param(UUID.randomUUID())
                .param(username)
                .param(username)
                .update();
    }

    @Test
    void refusesOneAccountOnTwoLinesWhateverTheyAreCalled() {
        account("wangfang");
        account("liqiang");
        assertThat(wrong("王芳,装配,wangfang\n李强,质检,liqiang\n汪芳,包装,wangfang"))
                .extracting(FieldError::code, FieldError::arguments)
                .containsExactly(tuple("congress.roll.account-twice", List.of("1", "3", "wangfang")));
    }

    @Test
    void refusesTwoOfOneNameUnlessEachIsToldFromTheOther() {
        for (var roll : List.of(
                "王芳\n李强\n王芳,装配", "王芳,装配\n李强\n王芳", "王芳,装配\n李强\n王芳,装配", "王　芳,装配\n李强\n王芳,装 配", "王芳,,,女\n李强\n王芳,,,男")) {
            var errors = wrong(roll);
            assertThat(errors)
                    .as(roll)
                    .extracting(FieldError::code, one -> one.arguments().subList(0, 2))
                    .containsExactly(tuple("congress.roll.twice", List.of("1", "3")));
            assertThat(texts.of(
                            errors.getFirst().code(),
                            errors.getFirst().arguments().toArray()))
                    .contains("第 1 行", "第 3 行", "王芳", "工号");
        }
        account("wang-one");
        account("wang-two");
        assertThat(reader.read("王芳,装配\n王芳,质检\n王芳,质检 0123\n赵敏,,wang-one\n赵敏,,wang-two"))
                .hasSize(5);
        assertThat(wrong("王芳,装配\n王芳,质检\n王芳")).hasSize(1);
    }

    @Test
    void refusesARollOfAnotherNumberThanTheCongressWasCalledFor() {
        var congress = Assembled.in(context, 12);
        votes.takeBack(congress.vote, congress.chair);
        var docket = congress.journey.docket();
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", Assembled.roll(10), null);
        var refused = grounds(votes.prepare(congress.journey.id(), draft, congress.chair));
        assertThat(refused)
                .extracting(Ground::code, Ground::arguments)
                .containsExactly(tuple("congress.roll.differs", List.of("12", "10")));
        assertThat(congress.journey.docket()).isEqualTo(docket);
        congress.calledFor(10);
        Assembled.done(votes.prepare(congress.journey.id(), draft, congress.chair));
    }

    @Test
    void doesNotOpenAVoteWhoseCongressWasCalledAgainForAnotherNumber() {
        var congress = Assembled.in(context, 12).calledFor(13);
        assertThat(grounds(votes.open(congress.vote, congress.chair)))
                .extracting(Ground::code, Ground::arguments)
                .containsExactly(tuple("congress.roll.differs", List.of("13", "12")));
        congress.calledFor(12).opened();
    }

    private static List<Ground> grounds(Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> throw new AssertionError("done: " + done);
            case Outcome.Refused<UUID>(var grounds) -> grounds;
        };
    }
}
