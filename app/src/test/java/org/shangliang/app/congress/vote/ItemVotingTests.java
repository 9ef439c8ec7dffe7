package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Votes item by item: one ballot on all items, a box for each, adopted only if every item is. */
@DatabaseTest
class ItemVotingTests {
    private static final String[] ITEMS = {"工资增长", "夜班津贴", "其余条款"};

    @Autowired
    ApplicationContext context;

    @Autowired
    ItemCasting casting;

    @Autowired
    Closing closing;

    @Autowired
    Tellers tellers;

    @Autowired
    BallotExports exports;

    private static List<String> codes(ThrowingCallable act) {
        return errors(act).stream().map(FieldError::code).toList();
    }

    private static List<FieldError> errors(ThrowingCallable act) {
        var errors = new ArrayList<FieldError>();
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, input -> errors.addAll(input.errors()));
        return errors;
    }

    private Assembled opened(int entitled) {
        return Assembled.byItem(context, entitled, Level.DETACHED, ITEMS).opened();
    }

    @Test
    @DisplayName("手机和纸票合在一起逐项计票，没通过的那一项写进结果、公示、档案和封存件")
    void namesTheItemThatFailedAndSendsTheDraftBack() {
        var congress = opened(40);
        var receipts = new ArrayList<List<BallotReceipt>>();
        for (int at = 1; at <= 20; at++) {
            receipts.add(congress.cast(at, at <= 8 ? "FFF" : at <= 18 ? "FAF" : "BAA"));
        }
        congress.paper(21, 30);
        congress.countAll(new PaperCount(8, 1, 1, 0), new PaperCount(6, 3, 0, 1), new PaperCount(9, 1, 0, 0));
        var tally = congress.close();
        assertThat(tally.count()).as("the item with the fewest in favour").isEqualTo(new Count(40, 30, 14, 15, 0, 1));
        var outcome = Assembled.done(closing.record(congress.vote, Said.NOTHING, congress.sheet(), congress.chair));
        assertThat(outcome).isNotNull();
        assertThat(congress.journey.stage()).isEqualTo("NEGOTIATING");
        var held = context.getBean(Congresses.class)
                .of(congress.journey.id())
                .last()
                .orElseThrow();
        assertThat(held.items())
                .extracting(VotedItem::count)
                .containsExactly(
                        new Count(40, 30, 26, 1, 3, 0),
                        new Count(40, 30, 14, 15, 0, 1),
                        new Count(40, 30, 27, 3, 0, 0));
        assertThat(held.failed()).extracting(VotedItem::title).containsExactly("夜班津贴");
        assertThat(congress.journey.lastEntry().facts())
                .containsEntry("items", "3")
                .containsEntry("itemsFailed", "2")
                .containsEntry("note.congress.item.failed", "夜班津贴");
        var bulletin = context.getBean(Bulletins.class).of(congress.vote).orElseThrow();
        assertThat(bulletin.digests()).isEmpty();
        assertThat(bulletin.items())
                .extracting(box -> box.result().name())
                .containsExactly("ADOPTED", "REJECTED", "ADOPTED");
        for (int item = 0; item < 3; item++) {
            int at = item;
            assertThat(bulletin.items().get(item).digests())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            receipts.stream().map(one -> one.get(at).digest()).toList());
        }
        var export = exports.ofItems(congress.vote, congress.chair);
        assertThat(ItemsRecount.faults(export)).isEmpty();
        assertThat(export.outcome()).isEqualTo("REJECTED");
    }

    @Test
    void adoptsTheDraftOnlyWhenEveryItemIsAdopted() {
        var congress = opened(20);
        for (int at = 1; at <= 16; at++) {
            congress.cast(at, at <= 11 ? "FFF" : "AFB");
        }
        congress.close();
        Assembled.done(closing.record(congress.vote, Said.NOTHING, List.of(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
    }

    @Test
    void isContestedWhenOneItemIsAtExactlyHalfAndNoneFailed() {
        var congress = opened(20);
        for (int at = 1; at <= 16; at++) {
            congress.cast(at, at <= 10 ? "FFF" : "AFB");
        }
        congress.close();
        var bulletin = context.getBean(Bulletins.class).of(congress.vote).orElseThrow();
        assertThat(bulletin.result()).isEqualTo(Bulletins.Result.CONTESTED);
        assertThat(bulletin.items())
                .extracting(box -> box.result().name())
                .containsExactly("CONTESTED", "ADOPTED", "CONTESTED");
        Assembled.done(closing.record(congress.vote, new Said("章程写明含本数", false, null), List.of(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
    }

    @Test
    void takesOneWholeBallotOfEachVoterWhateverIsSentAgain() {
        var congress = opened(12);
        var code = congress.codes.get(1);
        var attempt = congress.attempt();
        var missing = errors(() -> casting.cast(congress.vote, code, attempt, Assembled.choices("F-A")));
        assertThat(missing).extracting(FieldError::field).containsExactly("choice2");
        assertThat(missing.getFirst().arguments()).containsExactly("2", "夜班津贴");
        assertThat(codes(() -> casting.cast(congress.vote, code, attempt, Assembled.choices("FFFF"))))
                .containsExactly("congress.item.choices");
        assertThat(boxed(congress)).containsOnly(0);
        var receipts = casting.cast(congress.vote, code, attempt, Assembled.choices("FAB"));
        assertThat(receipts).hasSize(3).doesNotHaveDuplicates();
        assertThat(casting.cast(congress.vote, code, attempt, Assembled.choices("FAB")))
                .isEqualTo(receipts);
        assertThat(codes(() -> casting.cast(congress.vote, code, attempt, Assembled.choices("FAA"))))
                .containsExactly("congress.vote.already");
        assertThat(codes(() -> congress.cast(1, "FAB"))).containsExactly("congress.vote.already");
        congress.paper(2, 2);
        assertThat(codes(() -> congress.cast(2, "FAB"))).containsExactly("congress.vote.on-paper");
        assertThat(codes(() -> congress.cast(3, Mark.FOR))).containsExactly("congress.item.needed");
        assertThat(boxed(congress)).containsOnly(1);
        congress.countAll(PaperCount.NONE, PaperCount.NONE, PaperCount.NONE);
        congress.close();
        assertThat(codes(() -> congress.cast(4, "FAB"))).containsExactly("congress.vote.closed");
    }

    private List<Integer> boxed(Assembled congress) {
        var box = context.getBean(BoxStore.class);
        return congress.items().stream().map(item -> box.open(item.id()).size()).toList();
    }

    @Test
    void losesAndDoublesNothingWhenEverybodySendsAtOnceAndTwice() {
        var congress = opened(60);
        var sent = new ArrayList<CompletableFuture<List<BallotReceipt>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 1; at <= 60; at++) {
                var code = congress.codes.get(at);
                var attempt = congress.attempt();
                for (int again = 0; again < 2; again++) {
                    sent.add(CompletableFuture.supplyAsync(
                            () -> casting.cast(congress.vote, code, attempt, Assembled.choices("FAB")), threads));
                }
            }
        }
        assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(60);
        assertThat(boxed(congress)).containsOnly(60);
        assertThat(congress.close().count()).isEqualTo(new Count(60, 60, 0, 60, 0, 0));
    }

    @Test
    void closesOnlyWhenBothTellersAgreeOnEveryItem() {
        var congress = opened(20);
        congress.paper(1, 10);
        var count = new PaperCount(8, 1, 1, 0);
        assertThat(codes(() -> tellers.count(congress.vote, congress.firstTeller, List.of(count))))
                .containsExactly("congress.item.counts");
        assertThat(errors(() -> tellers.count(
                        congress.vote, congress.firstTeller, List.of(count, count, new PaperCount(8, 1, 0, 0)))))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("for3", "congress.item.sum"));
        assertThat(codes(() -> tellers.count(
                        congress.vote, congress.firstTeller, List.of(count, count, new PaperCount(9, 1, 1, 0)))))
                .containsExactly("congress.teller.too-many.item");
        tellers.count(congress.vote, congress.firstTeller, List.of(count, count, count));
        assertThat(codes(congress::close)).containsExactly("congress.teller.waiting");
        assertThat(tellers.count(
                        congress.vote, congress.secondTeller, List.of(count, new PaperCount(7, 2, 1, 0), count)))
                .extracting(FieldError::field)
                .containsExactly("for2", "against2");
        assertThat(codes(congress::close)).containsExactly("congress.teller.differing");
        tellers.count(congress.vote, congress.secondTeller, List.of(count, count, count));
        assertThat(congress.close().count()).isEqualTo(new Count(20, 10, 8, 1, 1, 0));
    }

    @Test
    void castsATokenForEachItemAtOnceAndIntoItsOwnBoxOnly() {
        var congress =
                Assembled.byItem(context, 12, Level.BLIND, "工资增长", "其余条款").opened();
        var tokens = context.getBean(ItemTokens.class);
        assertThat(codes(() -> congress.cast(1, "FF"))).containsExactly("congress.vote.token-needed");
        assertThat(codes(() -> congress.cast(1, Mark.FOR))).containsExactly("congress.vote.closed");
        var mine = congress.drawAll(1);
        assertThat(codes(() -> congress.drawAll(1))).containsExactly("congress.token.already");
        var crossed = List.of(mine.get(1), mine.get(0));
        assertThat(codes(() -> tokens.cast(congress.vote, crossed, Assembled.choices("FA"))))
                .containsExactly("congress.token.signature");
        assertThat(codes(() -> tokens.cast(congress.vote, mine.subList(0, 1), Assembled.choices("FA"))))
                .containsExactly("congress.item.tokens");
        assertThat(codes(() -> tokens.cast(congress.vote, mine, Assembled.choices("F"))))
                .containsExactly("congress.item.choice");
        var receipts = tokens.cast(congress.vote, mine, Assembled.choices("FA"));
        assertThat(tokens.cast(congress.vote, mine, Assembled.choices("FA"))).isEqualTo(receipts);
        assertThat(codes(() -> tokens.cast(congress.vote, mine, Assembled.choices("FF"))))
                .containsExactly("congress.token.other-choice");
        var others = congress.drawAll(2);
        var mixed = List.of(mine.get(0), others.get(1));
        assertThat(codes(() -> tokens.cast(congress.vote, mixed, Assembled.choices("AA"))))
                .containsExactly("congress.token.other-choice");
        assertThat(boxed(congress)).as("no ballot is partly in").containsOnly(1);
        List<Token> late = congress.drawAll(3);
        congress.close();
        assertThat(tokens.cast(congress.vote, mine, Assembled.choices("FA"))).isEqualTo(receipts);
        assertThat(codes(() -> tokens.cast(congress.vote, late, Assembled.choices("FA"))))
                .containsExactly("congress.vote.closed");
        assertThat(ItemsRecount.faults(exports.ofItems(congress.vote, congress.chair)))
                .isEmpty();
    }
}
