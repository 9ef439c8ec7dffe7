package org.shangliang.app.document.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTextTests {

    @Test
    void isTheSameHoweverTheLinesWereWritten() {
        var text = CanonicalText.of("%form act\n# 决议\n第一段\n");
        assertThat(CanonicalText.of("  %form act  \r\n\r\n# 决议\t\r\n\n第一段 \u3000"))
                .isEqualTo(text);
        assertThat(text).isEqualTo("%text 1\n%form act\n# 决议\n第一段\n");
        assertThat(CanonicalText.of(text)).isEqualTo(text);
    }

    @Test
    void composesCharactersAndDropsThoseWithoutWords() {
        assertThat(CanonicalText.of("e\u0301\u200B\u202E\uFEFF中\uFE00\uFFFF文\u0007"))
                .isEqualTo("%text 1\n\u00E9中文\n");
    }

    @Test
    void hasTheDigestThatEveryToolComputes() {
        assertThat(CanonicalText.digest("%text 1\n%form act\n# 决议\n第一段\n"))
                .isEqualTo("fbf7c523e9e6a0bb1042e63fef3bb8ab251b6e6aaebaeae660b9136f0514b2e5");
    }

    @Test
    void keepsValuesFromBecomingStructure() {
        for (var value : List.of(
                "%seals",
                "# 标题",
                "| a | b",
                "= a | b",
                "§ 第一条 | x",
                "!注",
                "a | b",
                "**粗**",
                "\\n",
                "\u200B%break",
                "甲\n%break\n乙")) {
            var output = new MarkupOutput();
            output.writeContent("%form act\n  ");
            output.writeUserContent(value);
            output.writeContent("\n%table 1 1\n| 甲 | ");
            output.writeUserContent(value);
            output.writeContent(" |\n");
            var blocks = Markup.blocks(CanonicalText.of(output.markup()));
            var printed = value.replace("\u200B", "");
            assertThat(blocks).hasSize(2);
            assertThat(blocks.getFirst()).isEqualTo(new Block.Paragraph(Block.Place.BODY, plain(printed)));
            assertThat(((Block.Table) blocks.getLast()).rows()).containsExactly(List.of(plain("甲"), plain(printed)));
        }
    }

    @Test
    void leavesAPlaceToFillForNothing() {
        var output = new MarkupOutput();
        output.writeUserContent((String) null);
        output.writeUserContent(" \u3000\n");
        output.writeUserContent((Integer) null);
        output.writeUserContent("\u200B");
        assertThat(output.markup()).isEqualTo(MarkupOutput.TO_FILL.repeat(4));
    }

    private static Text plain(String text) {
        return new Text(List.of(new Run(text, false)));
    }
}
