package org.shangliang.app.document.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of a formal document, printed the same way by every writer. */
public sealed interface Block {

    /** The red head of an official letter (发文机关标志、发文字号、红色分隔线). */
    record LetterHead(String issuer, @Nullable String documentNumber) implements Block {}

    /** The title (标题). */
    record Title(Text text) implements Block {}

    /** A heading (层次标题); level 1 to 3. */
    record Heading(int level, Text text) implements Block {}

    /** A paragraph (段落). */
    record Paragraph(Place place, Text text) implements Block {}

    /** An article with its number (条). */
    record NumberedClause(String number, Text text) implements Block {}

    /** Pairs of name and value (栏目表); a row holds one or two pairs. */
    record KeyValueTable(List<List<Text>> rows) implements Block {
        public KeyValueTable {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Cells of the widest row. */
        public int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** A table (表格); the first row is its head and is repeated on every page. */
    record Table(List<Integer> widths, List<List<Text>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Whether every cell below the head reads better in the middle. */
        public boolean isCentred(int column) {
            return rows.stream().skip(1).allMatch(row -> row.get(column).isShort());
        }
    }

    /** Places to sign and seal (签字盖章处), one party beside the other. */
    record SealPlaces(List<SealParty> parties) implements Block {
        public SealPlaces {
            parties = List.copyOf(parties);
        }

        /** Rows that stand level: the captions first, then the lines; a party with fewer lines has empty ones. */
        public List<List<Text>> rows() {
            int lines = parties.stream().mapToInt(p -> p.lines().size()).max().orElse(0);
            var rows = new ArrayList<List<Text>>();
            rows.add(parties.stream().map(SealParty::caption).toList());
            for (int i = 0; i < lines; i++) {
                int line = i;
                rows.add(parties.stream().map(p -> p.line(line)).toList());
            }
            return rows;
        }
    }

    /** One party's place: who, and the lines to sign, seal and date. */
    record SealParty(Text caption, List<Text> lines) {
        public SealParty {
            lines = List.copyOf(lines);
        }

        private Text line(int index) {
            return index < lines.size() ? lines.get(index) : new Text(List.of());
        }
    }

    /** A slip to cut off and hand back (回执). */
    record ReceiptSlip(Text title, List<Block> blocks) implements Block {
        public ReceiptSlip {
            blocks = List.copyOf(blocks);
        }
    }

    /** A remark in small print (注). */
    record Note(Text text) implements Block {}

    /** A new page (分页). */
    record PageBreak() implements Block {}

    /** Where a paragraph stands. */
    enum Place {
        /** Text, first line indented. */
        BODY,
        /** From the left edge, as an addressee. */
        FLUSH,
        /** In the middle. */
        CENTRE,
        /** At the right, as a signature or date. */
        RIGHT
    }
}
