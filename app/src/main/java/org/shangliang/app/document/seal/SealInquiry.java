package org.shangliang.app.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.seal.SealStore.Kept;
import org.shangliang.app.document.seal.SealStore.Whose;
import org.springframework.stereotype.Component;

/**
 * Finds out what a file is (封存件核对). Only the very bytes that were kept count as the same; everything else is asked for
 * what is left of a seal, from the surest sign to the weakest.
 */
@Component
class SealInquiry {
    private static final byte[] VERSION_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final SealStore store;

    SealInquiry(SealStore store) {
        this.store = store;
    }

    /** What was found, and how many versions the file had when sealed (0 where that cannot be said) and has now. */
    record Found(Verdict verdict, @Nullable Kept seal, int version, int versions) {}

    Found of(byte[] file) {
        return store.ofFile(Checksum.of(file))
                .map(kept -> found(Verdict.SAME, kept, file, file.length))
                .orElseGet(() -> changed(file, SealMark.in(file)));
    }

    private Found changed(byte[] file, List<SealMark> marks) {
        return Stream.<Stream<Found>>of(
                        marks.stream().flatMap(mark -> kept(file, mark).stream()),
                        marks.stream().flatMap(mark -> told(file, mark).stream()))
                .flatMap(found -> found)
                .min((one, other) -> rank(one.verdict()) - rank(other.verdict()))
                .orElseGet(() -> left(file));
    }

    /** The surer and the worse for the file come first: what somebody else put on it says nothing about this seal. */
    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case SAME -> 0;
            case APPENDED -> 1;
            case ALTERED -> 2;
            case INTACT -> 3;
            case FOREIGN -> 4;
            case UNSEALED -> 5;
        };
    }

    /** What the kept digests tell: the sealed file stands whole at the beginning, or all but the seal itself. */
    private Optional<Found> kept(byte[] file, SealMark mark) {
        return store.ofFile(mark.versionDigest(file))
                .map(kept -> found(Verdict.APPENDED, kept, file, mark.end()))
                .or(() -> store.covering(mark.coveredDigest(file))
                        .map(kept -> found(Verdict.ALTERED, kept, file, mark.end())));
    }

    /** What the seal's own words tell; a certificate that came with a case vouches for the files of that case alone. */
    private Optional<Found> told(byte[] file, SealMark mark) {
        return SealContainer.at(mark, file).map(said -> {
            var whose = store.whose(said.fingerprint());
            var kept = whose == Whose.UNKNOWN
                    ? null
                    : store.covering(said.statedDigest()).orElse(null);
            if (whose != Whose.OWN && kept == null) {
                return found(Verdict.FOREIGN, null, file, mark.end());
            }
            var whole = mark.end() == file.length ? Verdict.INTACT : Verdict.APPENDED;
            return found(said.holds() ? whole : Verdict.ALTERED, kept, file, mark.end());
        });
    }

    /** No mark can be read any more; a certificate of this installation shows that there was one. */
    private Found left(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var upper = HexFormat.of().withUpperCase();
        boolean ours = store.certificates().stream()
                .map(one -> upper.formatHex(one.content()))
                .anyMatch(hex -> text.contains(hex) || text.contains(hex.toLowerCase(Locale.ROOT)));
        return new Found(ours ? Verdict.ALTERED : Verdict.UNSEALED, null, 0, versions(file, file.length));
    }

    private static Found found(Verdict verdict, @Nullable Kept kept, byte[] file, int end) {
        return new Found(verdict, kept, versions(file, end), versions(file, file.length));
    }

    private static int versions(byte[] file, int end) {
        int versions = 0;
        for (int at = 0; at + VERSION_END.length <= end; at++) {
            if (Arrays.equals(file, at, at + VERSION_END.length, VERSION_END, 0, VERSION_END.length)) {
                versions++;
            }
        }
        return versions;
    }
}
