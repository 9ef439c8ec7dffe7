package org.shangliang.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileKindTests {

    @Test
    void findsTheKindInTheContent() {
        assertThat(FileKind.of(SampleFiles.pdf("a"))).contains(FileKind.PDF);
        assertThat(FileKind.of(SampleFiles.png())).contains(FileKind.PNG);
        assertThat(FileKind.of(SampleFiles.jpeg())).contains(FileKind.JPEG);
        assertThat(FileKind.of(SampleFiles.heic())).contains(FileKind.HEIC);
        assertThat(FileKind.of(SampleFiles.word())).contains(FileKind.DOCX);
        assertThat(FileKind.of(SampleFiles.excel())).contains(FileKind.XLSX);
        assertThat(FileKind.of(SampleFiles.text("职工意见：希望增加高温津贴。\r\n"))).contains(FileKind.TEXT);
        assertThat(FileKind.of(SampleFiles.oldText("职工意见：希望增加高温津贴。"))).contains(FileKind.TEXT);
    }

    @Test
    void refusesWhatCouldRunOrIsNotNeeded() {
        assertThat(FileKind.of(SampleFiles.html())).isEmpty();
        assertThat(FileKind.of(SampleFiles.program())).isEmpty();
        assertThat(FileKind.of(SampleFiles.movie())).isEmpty();
        assertThat(FileKind.of(SampleFiles.archive())).isEmpty();
        assertThat(FileKind.of(SampleFiles.word("word/vbaProject.bin"))).isEmpty();
        assertThat(FileKind.of(SampleFiles.excel("xl/activeX/activeX1.bin"))).isEmpty();
        assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(FileKind.of(SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
    }

    @Test
    void keepsNamesHarmlessAndTellsTheTrueKind() {
        assertThat(FileName.clean("C:\\Users\\王\\回执.pdf")).isEqualTo("回执.pdf");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("回执\u202Efdp.exe\u0000")).isEqualTo("回执fdp.exe");
        assertThat(FileName.clean(" ")).isEqualTo("file");
        assertThat(FileName.withExtension("扫描件.exe", FileKind.PDF)).isEqualTo("扫描件.exe.pdf");
        assertThat(FileName.withExtension("照片.JPEG", FileKind.JPEG)).isEqualTo("照片.jpeg");
        assertThat(FileName.withExtension("长".repeat(300) + ".pdf", FileKind.PDF))
                .isEqualTo("长".repeat(120) + ".pdf");
    }
}
