package org.shangliang.app.document.block;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says, passage by passage and without styles (逐段文字); places to fill, to sign and to seal are left out. */
public final class Passages {
    private Passages() {}

    /** The passages of these blocks in their order. */
    public static List<String> of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(Passages::said)
                .map(String::strip)
                .filter(passage -> !passage.isEmpty())
                .toList();
    }

    private static Stream<String> said(Block block) {
        return switch (block) {
            case Block.Title(var text) -> plain(text);
            case Block.Heading(int ignored, var text) -> plain(text);
            case Block.Paragraph(var ignored, var text) -> plain(text);
            case Block.NumberedClause(var number, var text) -> Stream.concat(Stream.of(number), plain(text));
            case Block.KeyValueTable(var rows) -> cells(rows);
            case Block.Table(var ignored, var rows) -> cells(rows);
            case Block.Note(var text) -> plain(text);
            case Block.LetterHead ignored -> Stream.empty();
            case Block.SealPlaces ignored -> Stream.empty();
            case Block.ReceiptSlip ignored -> Stream.empty();
            case Block.PageBreak ignored -> Stream.empty();
        };
    }

    private static Stream<String> cells(List<List<Text>> rows) {
        return rows.stream().map(row -> row.stream().flatMap(Passages::plain).collect(Collectors.joining()));
    }

    private static Stream<String> plain(Text text) {
        return text.isToFill() ? Stream.empty() : Stream.of(text.plain());
    }
}
