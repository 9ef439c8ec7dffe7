package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.web.BallotReceiptPage;
import org.shangliang.app.congress.web.BulletinPage;
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
    private final RollStore roll;
    private final Consultations consultations;
    private final DraftVoices voices;
    private final Employers employers;
    private final ProductClock clock;
    private final Texts texts;
    private final TokenKeys keys;

    VoterPages(
            VoteRoom room,
            RollStore roll,
            Consultations consultations,
            DeskPages.Names names,
            ProductClock clock,
            TokenKeys keys) {
        this.room = room;
        this.roll = roll;
        this.consultations = consultations;
        this.voices = names.voices();
        this.employers = names.employers();
        this.clock = clock;
        this.texts = names.texts();
        this.keys = keys;
    }

    VoterPage show(UUID id, FormValues form) {
        var vote = room.find(id);
        int entitled = roll.headcount(id).entitled();
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
                form);
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

    TallyPage tally(UUID id, String done, FormValues form) {
        var vote = room.find(id);
        return new TallyPage(
                id.toString(),
                union(vote),
                vote.title(),
                vote.state().name(),
                roll.headcount(id).onPaper(),
                done,
                form);
    }

    BulletinPage bulletin(UUID id, String find, Bulletins.@Nullable Bulletin bulletin) {
        var vote = room.find(id);
        var sought = find.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var digests = bulletin == null ? List.<String>of() : bulletin.digests();
        var entries = digests.stream()
                .map(digest -> {
                    var receipt = new BallotReceipt(digest);
                    var words = String.join(" ", receipt.words());
                    boolean it = sought.length() > 3
                            && (digest.startsWith(sought)
                                    || words.replace(" ", "").equals(sought));
                    return new BulletinPage.Entry(words, receipt.digits(), it);
                })
                .toList();
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
                entries.stream().anyMatch(BulletinPage.Entry::sought),
                bulletin == null ? "" : bulletin.digest(),
                vote.textDigest(),
                bulletin == null ? "" : bulletin.docketHead(),
                keys.open(id).map(TokenKey::fingerprint).orElse(""));
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
