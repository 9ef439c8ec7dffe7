package org.shangliang.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.document.docx.DocxWriter;
import org.shangliang.app.document.paper.CongressResolution;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.app.document.paper.ReplyLetter;
import org.shangliang.app.document.pdf.PdfWriter;

class DocumentsTests {
    static final Documents DOCUMENTS = new Documents(new DocumentTemplates(), new PdfWriter(), new DocxWriter());

    static Stream<Paper> papers() {
        return Stream.concat(
                Stream.concat(SamplePapers.all().stream(), SampleCoordination.all()),
                Stream.of(
                        SampleAccord.agreement(),
                        SamplePapers.offer(false),
                        SamplePapers.reply(ReplyLetter.Answer.DECLINE),
                        SamplePapers.reply(ReplyLetter.Answer.OTHER_TIME),
                        SamplePapers.resolution(CongressResolution.Result.REJECTED),
                        SamplePapers.resolution(CongressResolution.Result.CONTESTED),
                        SamplePapers.resolutionByItem(),
                        SamplePapers.minutes(40)));
    }

    static Stream<Paper> blankPapers() {
        return BlankPapers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void printsTheWordsOfTheText(Paper paper) throws IOException {
        var document = DOCUMENTS.compose(paper, SamplePapers.NUMBER);
        var words = PrintedText.ofBlocks(document);
        var pdf = DOCUMENTS.pdf(document);
        var word = DOCUMENTS.docx(document);
        keepForTheEye(paper.kind(), pdf, word, document.canonicalText());
        assertThat(PrintedText.ofPdf(document, pdf)).isEqualTo(words);
        assertThat(PrintedText.ofWord(word)).isEqualTo(words);
        assertThat(DOCUMENTS.unprintable(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void printsOnEveryPageTheDigestThatAnyoneCanComputeFromTheText(Paper paper) throws Exception {
        var document = DOCUMENTS.compose(paper, SamplePapers.NUMBER);
        var sha = MessageDigest.getInstance("SHA-256");
        var digest =
                HexFormat.of().formatHex(sha.digest(document.canonicalText().getBytes(StandardCharsets.UTF_8)));
        var inGroups = digest.substring(0, 4) + " " + digest.substring(4, 8) + " " + digest.substring(8, 12) + " "
                + digest.substring(12, 16);
        assertThat(PrintedText.pages(DOCUMENTS.pdf(document)))
                .allSatisfy(page -> assertThat(page).contains(digest, inGroups, SamplePapers.NUMBER));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void leavesNoPageWithoutWords(Paper paper) throws IOException {
        var document = DOCUMENTS.compose(paper, null);
        var foot = PrintedText.words(document.mark() + document.fullMark());
        assertThat(PrintedText.pages(DOCUMENTS.pdf(document)))
                .allSatisfy(page -> assertThat(
                                PrintedText.words(page).replace(foot, "").replaceFirst("\u2014\\d+\u2014", ""))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("blankPapers")
    void printsAPlaceToFillForWhatIsMissing(Paper paper) throws IOException {
        var document = DOCUMENTS.compose(paper, null);
        assertThat(document.canonicalText()).contains("＿＿").doesNotContainIgnoringCase("null");
        assertThat(PrintedText.ofPdf(document, DOCUMENTS.pdf(document))).isEqualTo(PrintedText.ofBlocks(document));
        assertThat(PrintedText.ofWord(DOCUMENTS.docx(document))).isEqualTo(PrintedText.ofBlocks(document));
    }

    @Test
    void hasTheSameDigestUnderAnotherNumber() {
        var one = DOCUMENTS.compose(SamplePapers.wage(), "〔2022〕12-1");
        var other = DOCUMENTS.compose(SamplePapers.wage(), null);
        assertThat(one.digest()).isEqualTo(other.digest());
        assertThat(FormalDocument.read(one.canonicalText(), one.number())).isEqualTo(one);
    }

    @Test
    void embedsEveryFontAndSaysSo() throws IOException {
        var pdf = DOCUMENTS.pdf(DOCUMENTS.compose(SamplePapers.offer(true), SamplePapers.NUMBER));
        try (var file = Loader.loadPDF(pdf)) {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>");
        }
    }

    private static void keepForTheEye(String kind, byte[] pdf, byte[] word, String text) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(kind + ".pdf"), pdf);
        Files.write(folder.resolve(kind + ".docx"), word);
        Files.writeString(folder.resolve(kind + ".txt"), text);
    }
}
