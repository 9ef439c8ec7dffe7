package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.web.BallotReceiptPage;
import org.shangliang.app.congress.web.BulletinPage;
import org.shangliang.app.congress.web.ItemField;
import org.shangliang.app.congress.web.ItemReceiptPage;
import org.shangliang.app.congress.web.NoticePage;
import org.shangliang.app.congress.web.TallyPage;
import org.shangliang.app.congress.web.VoterPage;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.reading.DraftVoices;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Puts together the pages for voters, tellers and everybody; who reads them is not asked. */
@Component
class VoterPages {
    private static final int SMALL = 10;

    private final VoteRoom room;
    private final VoteBooks books;
    private final Consultations consultations;
    private final DraftVoices voices;
    private final Employers employers;
    private final ProductClock clock;
    private final Texts texts;
    private final TokenKeys keys;

    VoterPages(
            VoteRoom room,
            VoteBooks books,
            Consultations consultations,
            DeskPages.Names names,
            ProductClock clock,
            TokenKeys keys) {
        this.room = room;
        this.books = books;
        this.consultations = consultations;
        this.voices = names.voices();
        this.employers = names.employers();
        this.clock = clock;
        this.texts = names.texts();
        this.keys = keys;
    }

    VoterPage show(UUID id, FormValues form) {
        var vote = room.find(id);
        int entitled = books.roll().headcount(id).entitled();
        var key = keys.open(id);
        return new VoterPage(
                id.toString(),
                union(vote),
                employer(vote),
                vote.title(),
                vote.state().name(),
                texts.day(vote.meetingOn()),
                !clock.today().isBefore(vote.meetingOn()),
                vote.level().name(),
                key.map(TokenKey::hex).orElse(""),
                key.map(TokenKey::fingerprint).orElse(""),
                entitled,
                room.adoption(vote, entitled, entitled, 0).votesNeeded(),
                entitled < SMALL,
                voices.of(vote.caseId()).map(DraftVoices.Voices::path).orElse(""),
                books.items().items(vote).stream().map(this::field).toList(),
                form);
    }

    private ItemField field(VoteItem item) {
        var key = keys.open(item);
        return new ItemField(
                item.number(),
                item.title(),
                key.map(TokenKey::hex).orElse(""),
                key.map(TokenKey::fingerprint).orElse(""));
    }

    NoticePage notice(UUID id, RollLine line, String code) {
        var vote = room.find(id);
        var place = vote.place();
        return new NoticePage(
                id.toString(),
                union(vote),
                vote.title(),
                texts.day(vote.meetingOn()),
                place == null ? "" : place,
                room.agenda(vote),
                vote.textDigest(),
                clauses(vote),
                !clock.today().isBefore(vote.meetingOn()),
                line.present() != null,
                FormValues.empty().with("code", code));
    }

    /** The clauses of the text that is voted on; none once the sides are back at the table. */
    private List<String> clauses(Vote vote) {
        var draft = consultations.file(vote.caseId()).draft();
        return draft == null || !draft.digest().equals(vote.textDigest())
                ? List.of()
                : draft.clauses().stream().map(clause -> clause.text()).toList();
    }

    BallotReceiptPage receipt(UUID id, BallotReceipt receipt) {
        return new BallotReceiptPage(id.toString(), union(room.find(id)), receipt.words(), receipt.digits());
    }

    ItemReceiptPage receipt(UUID id, List<BallotReceipt> receipts) {
        var vote = room.find(id);
        var items = books.items().items(vote);
        var lines = IntStream.range(0, items.size())
                .mapToObj(at -> new ItemReceiptPage.Line(
                        items.get(at).number(),
                        items.get(at).title(),
                        receipts.get(at).words(),
                        receipts.get(at).digits()))
                .toList();
        return new ItemReceiptPage(id.toString(), union(vote), lines);
    }

    TallyPage tally(UUID id, String done, FormValues form) {
        var vote = room.find(id);
        return new TallyPage(
                id.toString(),
                union(vote),
                vote.title(),
                vote.state().name(),
                books.roll().headcount(id).onPaper(),
                done,
                books.items().boxes(vote).stream()
                        .map(box -> new ItemField(box.number(), box.title(), "", ""))
                        .toList(),
                form);
    }

    BulletinPage bulletin(UUID id, String find, Bulletins.@Nullable Bulletin bulletin) {
        var vote = room.find(id);
        var sought = find.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var entries = entries(bulletin == null ? List.of() : bulletin.digests(), sought);
        var items = bulletin == null
                ? List.<BulletinPage.Item>of()
                : bulletin.items().stream().map(box -> item(box, sought)).toList();
        var on = vote.closedOn();
        return new BulletinPage(
                id.toString(),
                union(vote),
                employer(vote),
                vote.title(),
                on == null ? "" : texts.day(on),
                bulletin == null ? null : bulletin.result().name(),
                bulletin == null ? 0 : bulletin.entitled(),
                bulletin == null ? 0 : bulletin.present(),
                bulletin == null ? 0 : bulletin.votesNeeded(),
                bulletin == null ? null : bulletin.count(),
                entries,
                find,
                Stream.concat(entries.stream(), items.stream().flatMap(item -> item.entries().stream()))
                        .anyMatch(BulletinPage.Entry::sought),
                bulletin == null ? "" : bulletin.digest(),
                vote.textDigest(),
                bulletin == null ? "" : bulletin.docketHead(),
                keys.open(id).map(TokenKey::fingerprint).orElse(""),
                items);
    }

    private static BulletinPage.Item item(Bulletins.Box box, String sought) {
        var key = box.publicKey();
        return new BulletinPage.Item(
                box.number(),
                box.title(),
                box.result().name(),
                box.count(),
                entries(box.digests(), sought),
                box.digest(),
                key == null ? "" : TokenKey.read(key).map(TokenKey::fingerprint).orElse(""));
    }

    private static List<BulletinPage.Entry> entries(List<String> digests, String sought) {
        return digests.stream()
                .map(digest -> {
                    var receipt = new BallotReceipt(digest);
                    var words = String.join(" ", receipt.words());
                    boolean it = sought.length() > 3
                            && (digest.startsWith(sought)
                                    || words.replace(" ", "").equals(sought));
                    return new BulletinPage.Entry(words, receipt.digits(), it);
                })
                .toList();
    }

    private String employer(Vote vote) {
        return employers
                .get(consultations.file(vote.caseId()).header().employer())
                .name();
    }

    private String union(Vote vote) {
        var employer = employers.get(consultations.file(vote.caseId()).header().employer());
        var union = employer.unionName();
        return union == null ? employer.name() : union;
    }
}
