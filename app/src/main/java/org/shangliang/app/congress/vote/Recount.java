package org.shangliang.app.congress.vote;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.vote.BallotExport.Ballot;
import org.shangliang.app.congress.vote.BallotExport.Parts;

/**
 * Counts a sealed export again (复核), from the file alone: docs/protocol/ballot.md, section Recount. Each fault has a code;
 * the program in ops/verify finds the same ones.
 */
final class Recount {
    private static final int SERIAL = 32;

    private final BallotExport export;
    private final SortedSet<String> faults = new TreeSet<>();

    private Recount(BallotExport export) {
        this.export = export;
    }

    /** The codes of all faults; none if everything agrees. */
    static SortedSet<String> faults(BallotExport export) {
        var recount = new Recount(export);
        recount.fault("format", !export.format().equals(BallotExports.FORMAT));
        recount.ballots();
        recount.signatures();
        recount.numbers();
        recount.frozen();
        recount.outcome();
        return recount.faults;
    }

    private void ballots() {
        var serials = new HashSet<String>();
        for (var ballot : export.ballots()) {
            fault("serial-twice", !serials.add(ballot.serial()));
            fault("choice", Mark.read(ballot.choice()).isEmpty());
            fault("ballot", !isWhole(ballot));
        }
        var cast = export.ballots().stream().map(Ballot::digest).sorted().toList();
        fault("bulletin", !cast.equals(export.bulletin()));
        var screen = export.screen();
        fault("screen-sum", screen.inFavour() != having(Mark.FOR));
        fault("screen-sum", screen.against() != having(Mark.AGAINST));
        fault("screen-sum", screen.abstain() != having(Mark.ABSTAIN) || screen.invalid() != 0);
    }

    private void signatures() {
        boolean blind = export.level().equals(Level.BLIND.name());
        boolean bare = export.publicKey() == null
                && export.ballots().stream().allMatch(one -> one.randomizer() == null && one.signature() == null);
        fault("level", !blind && !(export.level().equals(Level.DETACHED.name()) && bare));
        fault("key", blind && key().isEmpty());
        key().ifPresent(key ->
                fault("signature", export.ballots().stream().anyMatch(ballot -> !isSigned(ballot, key))));
    }

    /** The key of a vote with blind tokens, if it can be read. */
    private Optional<TokenKey> key() {
        return Optional.ofNullable(export.publicKey())
                .filter(any -> export.level().equals(Level.BLIND.name()))
                .flatMap(TokenKey::read);
    }

    private static boolean isSigned(Ballot ballot, TokenKey key) {
        var randomizer = ballot.randomizer();
        var signature = ballot.signature();
        return randomizer != null
                && signature != null
                && key.verifies(new Token(ballot.serial(), randomizer, signature));
    }

    private boolean isWhole(Ballot ballot) {
        try {
            var serial = HexFormat.of().parseHex(ballot.serial());
            var digest = Mark.read(ballot.choice())
                    .map(mark -> Hash.hex(Hash.ballot(UUID.fromString(export.vote()), serial, mark)));
            return serial.length == SERIAL
                    && digest.filter(ballot.digest()::equals).isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private long having(Mark mark) {
        return export.ballots().stream()
                .filter(ballot -> ballot.choice().equals(mark.name()))
                .count();
    }

    private void numbers() {
        var roll = export.roll();
        fault("screen-marks", export.ballots().size() > roll.onScreen());
        fault("paper-marks", sum(export.paper()) > roll.onPaper());
        fault("negative", parts().stream().anyMatch(number -> number < 0));
        fault("roll", roll.onScreen() + roll.onPaper() > roll.present() || roll.present() > roll.entitled());
    }

    private List<Integer> parts() {
        var roll = export.roll();
        var screen = export.screen();
        var paper = export.paper();
        return List.of(
                roll.entitled(),
                roll.present(),
                roll.onScreen(),
                roll.onPaper(),
                screen.inFavour(),
                screen.against(),
                screen.abstain(),
                paper.inFavour(),
                paper.against(),
                paper.abstain(),
                paper.invalid());
    }

    static int sum(Parts parts) {
        return parts.inFavour() + parts.against() + parts.abstain() + parts.invalid();
    }

    private void frozen() {
        var text =
                new StringBuilder("shangliang tally 1\n").append(export.vote()).append('\n');
        text.append(String.join(" ", parts().stream().map(String::valueOf).toList()))
                .append('\n');
        key().ifPresent(key -> text.append(key.fingerprint()).append('\n'));
        export.bulletin().forEach(digest -> text.append(digest).append('\n'));
        var digest = Hash.hex(Hash.of(text.toString().getBytes(StandardCharsets.UTF_8)));
        fault("frozen", !digest.equals(export.digest()));
    }

    private void outcome() {
        fault("outcome", !outcome(export).equals(export.outcome()));
        fault("rule", 2 * export.rule().votesNeeded() < export.roll().entitled());
    }

    /** What the numbers come to. */
    static String outcome(BallotExport export) {
        int inFavour = inFavour(export);
        var rule = export.rule();
        return export.roll().present() < rule.quorum()
                ? "NO_QUORUM"
                : inFavour >= rule.votesNeeded()
                        ? "ADOPTED"
                        : 2 * inFavour == export.roll().entitled() ? rule.half() : "REJECTED";
    }

    static int inFavour(BallotExport export) {
        return export.screen().inFavour() + export.paper().inFavour();
    }

    private void fault(String code, boolean found) {
        if (found) {
            faults.add(code);
        }
    }
}
