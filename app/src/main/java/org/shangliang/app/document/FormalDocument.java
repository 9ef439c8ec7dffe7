package org.shangliang.app.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.block.Block;
import org.shangliang.app.document.block.CanonicalText;
import org.shangliang.app.document.block.Form;
import org.shangliang.app.document.block.Markup;
import org.shangliang.app.document.block.Passages;
import org.shangliang.app.document.phrase.Words;

/**
 * A formal document ready to print (文书).
 *
 * @param canonicalText the text that the digest is taken over; it does not hold the number nor the digest
 * @param digest SHA-256 of the canonical text (文本校验码), 64 hexadecimal digits
 * @param number the number printed on it (编号), usually the case number
 */
public record FormalDocument(
        Form form,
        String title,
        List<Block> blocks,
        String canonicalText,
        String digest,
        @Nullable String number) {
    public FormalDocument {
        blocks = List.copyOf(blocks);
    }

    /** Reads a document back from its canonical text. */
    public static FormalDocument read(String canonicalText, @Nullable String number) {
        var text = CanonicalText.of(canonicalText);
        var blocks = Markup.blocks(text);
        return new FormalDocument(Markup.form(text), title(blocks), blocks, text, CanonicalText.digest(text), number);
    }

    /** A line of plain text as it is written into canonical text: signs of the markup lose their meaning. */
    public static String escaped(String line) {
        var plain = line.strip().replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*");
        return !plain.isEmpty() && "#%=!\u00A7".indexOf(plain.charAt(0)) >= 0 ? "\\" + plain : plain;
    }

    /** The first sixteen digits of the digest in groups of four, as people compare them. */
    public String shortDigest() {
        return CanonicalText.mark(digest);
    }

    /** The headings of its chapters, in order. */
    public List<String> headings() {
        return blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block).text().plain())
                .toList();
    }

    /** What it says, passage by passage, for comparing words with it. */
    public List<String> passages() {
        return Passages.of(blocks);
    }

    /** The line at the foot of every page: number and short digest. */
    public String mark() {
        var mark = Words.of("document.print.digest") + " " + shortDigest();
        return number == null ? mark : Words.of("document.print.number") + " " + number + "\u3000" + mark;
    }

    /** The line below it, in small print: the whole digest. */
    public String fullMark() {
        return Words.of("document.print.full-digest") + " " + digest;
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> ((Block.Title) block).text().plain().replace("\n", ""))
                .findFirst()
                .orElse("");
    }
}
