package org.shangliang.app.campaign.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.InvalidInput;
import org.springframework.core.io.ClassPathResource;

class NoticeFileTests {
    private static final String TEXT = "关于开展集体协商的通知\n请于3月31日前完成。\n某某区总工会2022-03-08";

    @Test
    void readsTextInTheEncodingsThatOfficesUse() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            assertThat(NoticeFile.text(TEXT.getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo(TEXT);
        }
        assertThat(NoticeFile.text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @Test
    void readsAWordFileParagraphByParagraph() throws IOException {
        try (var word = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            TEXT.lines().forEach(line -> {
                var paragraph = word.createParagraph();
                paragraph.createRun().setText(line.substring(0, 3));
                paragraph.createRun().setText(line.substring(3));
            });
            word.write(file);
            assertThat(NoticeFile.text(file.toByteArray()).strip()).isEqualTo(TEXT);
        }
    }

    @Test
    void readsTheRealNoticeAndSetsItsTextApart() throws IOException {
        var file = new ClassPathResource("demo/notice-2022-03-08.txt").getContentAsByteArray();
        var read = new NoticeReader().read(NoticeFile.text(file));
        assertThat(read.body()).startsWith("为深入学习贯彻").endsWith("请各基层工会于3月31日前完成要约行动。");
        assertThat(read.number()).isNull();
        var numbered = new NoticeReader().read("津滨高工〔2022〕3号\n" + TEXT);
        assertThat(numbered.number()).isEqualTo("津滨高工〔2022〕3号");
        assertThat(numbered.body()).isEqualTo("请于3月31日前完成。");
    }

    @Test
    void saysWhatToDoWithAFileItCannotRead() {
        assertThat(code(new byte[0])).isEqualTo("campaign.notice.file.empty");
        assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("campaign.notice.file.doc");
        assertThat(code("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo("campaign.notice.file.pdf");
        assertThat(code(new byte[] {1, 2, 3})).isEqualTo("campaign.notice.unreadable");
        assertThat(code(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo("campaign.notice.unreadable");
        assertThat(code("only English".getBytes(StandardCharsets.UTF_8))).isEqualTo("campaign.notice.file.no-words");
    }

    @Test
    void showsWhatWasTakenOutAndPutIn() {
        assertThat(Redline.between(List.of("甲", "乙", "丙"), List.of("甲", "丁", "丙", "戊")))
                .containsExactly(
                        new Redline.Line(false, "乙"), new Redline.Line(true, "丁"), new Redline.Line(true, "戊"));
        assertThat(Redline.between(List.of("甲"), List.of("甲"))).isEmpty();
    }

    private static String code(byte[] content) {
        return catchThrowableOfType(InvalidInput.class, () -> NoticeFile.text(content))
                .errors()
                .getFirst()
                .code();
    }
}
