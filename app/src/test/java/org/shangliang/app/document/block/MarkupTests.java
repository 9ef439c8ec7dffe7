package org.shangliang.app.document.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void readsEveryKindOfBlock() {
        var blocks = Markup.blocks(CanonicalText.of("""
                %form contract
                %head 某工会 | 某工〔2022〕3号
                # 合同\\n副题
                ## 第一章
                ### （一）
                %flush 某公司：
                正文**要紧**之后
                § 第一条 | 条文
                = 名称 | 值 | 名称 | 值
                = 名称 | 值
                %table 1 2
                | 甲 | 乙 |
                | 1 |  |
                %seals
                %party 甲方 | （公章） | 日期
                %party 乙方 | （工会章）
                %receipt 回执
                今收到
                %right 某公司
                %end
                ! 注
                %break
                %center 完
                """));
        assertThat(blocks)
                .containsExactly(
                        new Block.LetterHead("某工会", "某工〔2022〕3号"),
                        new Block.Title(plain("合同\n副题")),
                        new Block.Heading(1, plain("第一章")),
                        new Block.Heading(2, plain("（一）")),
                        new Block.Paragraph(Block.Place.FLUSH, plain("某公司：")),
                        new Block.Paragraph(
                                Block.Place.BODY,
                                new Text(List.of(new Run("正文", false), new Run("要紧", true), new Run("之后", false)))),
                        new Block.NumberedClause("第一条", plain("条文")),
                        new Block.KeyValueTable(List.of(
                                List.of(plain("名称"), plain("值"), plain("名称"), plain("值")),
                                List.of(plain("名称"), plain("值")))),
                        new Block.Table(
                                List.of(1, 2), List.of(List.of(plain("甲"), plain("乙")), List.of(plain("1"), empty()))),
                        new Block.SealPlaces(List.of(
                                new Block.SealParty(plain("甲方"), List.of(plain("（公章）"), plain("日期"))),
                                new Block.SealParty(plain("乙方"), List.of(plain("（工会章）"))))),
                        new Block.ReceiptSlip(
                                plain("回执"),
                                List.of(
                                        new Block.Paragraph(Block.Place.BODY, plain("今收到")),
                                        new Block.Paragraph(Block.Place.RIGHT, plain("某公司")))),
                        new Block.Note(plain("注")),
                        new Block.PageBreak(),
                        new Block.Paragraph(Block.Place.CENTRE, plain("完")));
    }

    @Test
    void tellsAnErrorInATemplateAtOnce() {
        for (var wrong : List.of("%unknown x", "| a | b |", "%table 1 1\n| a |", "%receipt 回执\n文")) {
            assertThatIllegalStateException().isThrownBy(() -> Markup.blocks(wrong));
        }
    }

    private static Text plain(String text) {
        return new Text(List.of(new Run(text, false)));
    }

    private static Text empty() {
        return new Text(List.of());
    }
}
