package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a roll says of the delegates, and what the law has to say to it. */
@DatabaseTest
class MakeupTests {
    private static final String ROLL = """
            王芳,装配车间,女,职工
            李强\t质检科\t\t男\t管理
            赵敏，中层，女
            周平,男
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    Votes votes;

    @Autowired
    RollStore roll;

    @Autowired
    DeskPages pages;

    private Assembled drawnUp(String lines, @Nullable LocalDate termEnds) {
        var congress = Assembled.in(context, 12);
        votes.takeBack(congress.vote, congress.chair);
        congress.calledFor((int) lines.lines().count());
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", lines, termEnds);
        return congress.instead(Assembled.done(votes.prepare(congress.journey.id(), draft, congress.chair)));
    }

    @Test
    void readsMarksWhereverTheyStandAfterTheName() {
        var congress = drawnUp(ROLL, LocalDate.of(2022, 3, 31));
        assertThat(roll.makeup(congress.vote)).isEqualTo(new Makeup(4, 2, 2, LocalDate.of(2022, 3, 31)));
        assertThat(roll.lines(congress.vote, "", 10, 0))
                .extracting(RollLine::name, RollLine::unit)
                .containsExactly(tuple("王芳", "装配车间"), tuple("李强", "质检科"), tuple("赵敏", ""), tuple("周平", ""));
    }

    @Test
    void tellsTheChairAndTheDocketButLetsTheMeetingVote() {
        var congress = drawnUp(ROLL, LocalDate.of(2022, 3, 31));
        var page = pages.show(congress.vote, "", FormValues.empty(), congress.chair);
        assertThat(page.delegates())
                .extracting(Ground::code)
                .contains("delegates.tooFew", "delegates.managers", "delegates.expired");
        congress.opened();
        assertThat(congress.journey.lastEntry().facts())
                .containsEntry("women", "2")
                .containsEntry("managers", "2")
                .containsEntry("termEnds", "2022-03-31")
                .containsKeys("delegates.tooFew", "delegates.managers", "delegates.expired");
    }

    @Test
    void saysWhatItCannotKnowWhereNothingIsMarked() {
        var congress = drawnUp(Assembled.roll(12), null);
        assertThat(roll.makeup(congress.vote)).isEqualTo(new Makeup(12, null, null, null));
        assertThat(pages.show(congress.vote, "", FormValues.empty(), congress.chair)
                        .delegates())
                .extracting(Ground::code)
                .contains("delegates.managersUnknown")
                .doesNotContain("delegates.expired");
    }
}
