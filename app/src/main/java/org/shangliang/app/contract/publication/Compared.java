package org.shangliang.app.contract.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shangliang.app.consultation.model.ClauseWording;

/**
 * How words taken from a sheet compare with the text the congress adopted (文字核对). White space and widths of signs do not
 * count; every word, digit and sign does.
 *
 * @param all how many passages the adopted text has
 * @param found how many of them the sheet holds, in their order
 * @param strange what the sheet says and the text does not
 * @param told whether more may be said than that all of it is there
 */
record Compared(int all, int found, List<String> strange, boolean told) {
    /** A piece of a passage, as on a sheet of excerpts, counts only if it is as long as this. */
    private static final int PIECE = 12;

    private static final int SHOWN = 12;
    private static final int LONGEST = 120;

    /** What can be said. */
    enum Said {
        /** The whole text and nothing else (全文一字不差). */
        WHOLE,
        /** The whole text, and more words beside it (全文都在，另有别的字). */
        MORE,
        /** A part of the text and nothing else (这一部分一字不差). */
        PART,
        /** Words that are not in the text (有对不上的字). */
        STRANGE,
        /** Not the whole text; of one that is not open no more is told, so that nobody finds it out by trying (没有全对上). */
        UNTOLD
    }

    static Compared of(String words, List<String> passages) {
        var text = passages.stream().map(Compared::plain).toList();
        var sheet = new Sheet(plain(words));
        text.forEach(sheet::seek);
        sheet.end();
        var whole = String.join("", text);
        var strange = sheet.gaps.stream()
                .filter(gap -> !gap.isEmpty() && !isPiece(gap, whole))
                .map(gap -> gap.length() > LONGEST ? gap.substring(0, LONGEST) + "\u2026" : gap)
                .limit(SHOWN)
                .toList();
        return new Compared(text.size(), sheet.found, strange, true);
    }

    /** Long passages are looked for in their order; short ones, as headings, only between the long ones around them. */
    private static final class Sheet {
        private final String words;
        private final List<String> gaps = new ArrayList<>();
        private final List<String> waiting = new ArrayList<>();
        private int at;
        private int found;

        private Sheet(String words) {
            this.words = words;
        }

        private void seek(String passage) {
            if (passage.length() < PIECE) {
                waiting.add(passage);
                return;
            }
            int here = words.indexOf(passage, at);
            if (here >= 0) {
                between(here);
                at = here + passage.length();
                found++;
            }
        }

        private void between(int end) {
            for (var passage : waiting) {
                int here = words.indexOf(passage, at);
                if (here >= 0 && here + passage.length() <= end) {
                    gaps.add(words.substring(at, here));
                    at = here + passage.length();
                    found++;
                }
            }
            waiting.clear();
            gaps.add(words.substring(at, end));
        }

        private void end() {
            between(words.length());
        }
    }

    /** Of a text that is not open: nothing but whether all of it is there. */
    Compared closed() {
        return found == all ? this : new Compared(all, 0, List.of(), false);
    }

    Said said() {
        if (!told) {
            return Said.UNTOLD;
        }
        if (found == all) {
            return strange.isEmpty() ? Said.WHOLE : Said.MORE;
        }
        return strange.isEmpty() ? Said.PART : Said.STRANGE;
    }

    private static boolean isPiece(String gap, String whole) {
        var piece = gap.replaceAll("\u2026+$", "");
        return piece.length() >= PIECE && whole.contains(piece);
    }

    private static String plain(String words) {
        return ClauseWording.canonical(words)
                .lines()
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }
}
