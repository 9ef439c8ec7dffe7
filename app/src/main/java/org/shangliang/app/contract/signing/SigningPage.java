package org.shangliang.app.contract.signing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/**
 * The signing of the one text (签订): the set to print, who has signed so far, and the scans that came back.
 *
 * @param state in one word how far it is; what one side alone signed is not called signed
 * @param text null before a text is adopted
 * @param sealed the sealed file of a text that both signed on the screen; otherwise none
 * @param register where signatures on paper are written down, while that is the next thing to do
 * @param onScreen what the chief who looks at the page would sign here; null for everybody else
 * @param parties the employers of a sectoral or regional contract with what each took on itself; otherwise none
 * @param mayScan whether this person may bring back a scan now
 */
public record SigningPage(
        UUID caseId,
        String employer,
        String title,
        String number,
        State state,
        @Nullable Text text,
        List<SideLine> sides,
        List<ScanLine> scans,
        @Nullable Sealed sealed,
        @Nullable Parties parties,
        @Nullable String register,
        @Nullable OnScreen onScreen,
        boolean mayScan,
        FormValues form) {

    /** How far it is, with the colour of it and what that means. */
    public record State(String label, String tone, String meaning) {}

    /** The text that is signed. */
    public record Text(String head, String digest, int copies) {}

    /** One side: its chief, whether a written mandate stands, and what is there. */
    public record SideLine(
            String side, String chief, @Nullable String mandate, String tone, String signed, String sealed) {}

    /** A scan and how it was matched. */
    public record ScanLine(String name, @Nullable String href, String words, String tone) {}

    /** The sealed file: where it is, since when nothing of it may change, its digest, and the certificate's beginning. */
    public record Sealed(String href, String at, String digest, String certificate) {}

    /** The employers of one table (参加单位). */
    public record Parties(int accepted, int reserved, int unbound, String reach, List<PartyLine> lines) {}

    /** One employer: what it took on itself, and the text that is right for it. */
    public record PartyLine(
            String name,
            String tone,
            String words,
            String mark,
            @Nullable String href) {}

    /** Who would sign, for which side, and where the whole text is read. */
    public record OnScreen(String side, String name, String text) {}
}
