package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vote that runs while the program is renewed: slips that were handed out when whole digests were kept are still good. */
@DatabaseTest
class EarlierCodesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private Assembled congress;

    @BeforeEach
    void printSlips() {
        congress = Assembled.in(context, 12).opened();
    }

    /** The codes as an earlier program kept them. */
    private void keepWholeDigests() {
        var salt = context.getBean(VoteStore.class)
                .secrets(congress.vote)
                .orElseThrow()
                .salt();
        congress.codes.forEach(
                (number, code) -> jdbc.sql("update congress_roll set code = ? where vote_id = ? and number = ?")
                        .params(whole(salt, code), congress.vote, number)
                        .update());
        jdbc.sql("update congress_vote set first_code = ?, second_code = ? where id = ?")
                .params(whole(salt, congress.firstTeller), whole(salt, congress.secondTeller), congress.vote)
                .update();
    }

    private static byte[] whole(byte[] salt, String code) {
        return Hash.of(salt, VoteCode.read(code).orElseThrow().bytes());
    }

    private void renew() throws IOException {
        var script = new ClassPathResource("db/migration/congress/V9__codes_kept_as_half_a_digest.sql");
        jdbc.sql(script.getContentAsString(StandardCharsets.UTF_8)).update();
    }

    @Test
    void slipsOfAnEarlierProgramStillCastAndTellersStillClose() throws IOException {
        keepWholeDigests();
        renew();
        for (int number = 1; number <= 12; number++) {
            congress.cast(number, Mark.FOR);
        }
        assertThat(congress.close().screen().inFavour()).isEqualTo(12);
    }

    @Test
    void theRollKeepsHalfOfADigestAndNoCode() {
        assertThat(kept()).hasSize(12).allMatch(code -> code.length == 16);
        assertThat(kept().stream().map(String::new)).doesNotContainAnyElementsOf(congress.codes.values());
    }

    private List<byte[]> kept() {
        return jdbc.sql("select code from congress_roll where vote_id = ?")
                .param(congress.vote)
                .query(byte[].class)
                .list();
    }
}
