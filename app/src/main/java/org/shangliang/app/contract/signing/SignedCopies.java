package org.shangliang.app.contract.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.model.ScanMatch;
import org.shangliang.app.contract.model.ScanMatch.How;
import org.shangliang.app.document.AttachmentView;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.Checksum;
import org.springframework.stereotype.Component;

/** Matches scans of a signed set to the one text (扫描件核对), by the codes on their pages or by the code typed in. */
@Component
public class SignedCopies {
    private final Attachments attachments;

    SignedCopies(Attachments attachments) {
        this.attachments = attachments;
    }

    /** What was read; {@code other} is the head of another text's digest where the scan is of that text. */
    public record Reading(ScanMatch match, @Nullable String other) {}

    /** What the scans say of the text with this digest. */
    public Reading read(List<UUID> scans, String digest, @Nullable String typed) {
        var codes = new ArrayList<PageCode>();
        scans.forEach(id -> codes.addAll(ScanReader.read(attachments.open(id))));
        var foreign =
                codes.stream().filter(code -> !code.digest().equals(digest)).findFirst();
        if (foreign.isPresent()) {
            return new Reading(unread(), head(foreign.get().digest()));
        }
        if (!codes.isEmpty()) {
            var pages = new TreeSet<Integer>();
            codes.forEach(code -> pages.add(code.page()));
            return new Reading(
                    new ScanMatch(How.QR, List.copyOf(pages), codes.getFirst().of()), null);
        }
        return new Reading(
                typed != null && fits(typed, digest) ? new ScanMatch(How.TYPED, List.of(), 0) : unread(), null);
    }

    /** Whether a code typed in is that at the foot of the pages: the first sixteen digits at least. */
    public static boolean fits(String typed, String digest) {
        return Checksum.isMark(typed, digest);
    }

    /** The first sixteen digits in groups of four. */
    public static String head(String digest) {
        return Checksum.mark(digest);
    }

    /** The name under which a scan was uploaded. */
    public @Nullable String name(UUID scan) {
        return attachments.find(scan).map(AttachmentView::name).orElse(null);
    }

    private static ScanMatch unread() {
        return new ScanMatch(How.UNREAD, List.of(), 0);
    }
}
