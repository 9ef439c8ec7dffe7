package org.shangliang.app.contract.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.Sheets;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Makes the set that is printed and signed (签订打印件) from the stored text of a case. */
@Component
class SigningSets {
    private static final String STYLE = "contract/signing.css";
    private static final int FRONT = 2;

    private final StoredDocuments papers;
    private final Sheets sheets;
    private final Texts texts;

    SigningSets(StoredDocuments papers, Sheets sheets, Texts texts) {
        this.papers = papers;
        this.sheets = sheets;
        this.texts = texts;
    }

    /** One file with as many copies as are needed. */
    byte[] print(Attempt attempt, int copies, CaseContext context, @Nullable JointList parties) {
        var paper = SignedText.of(context.file().header().id(), attempt.textDigest(), papers);
        var text = papers.pdf(paper.id());
        var document = papers.document(paper.id());
        var contents = contents(document, text);
        if (parties != null) {
            contents.add(new Line(texts.of("contract.parties.title"), FRONT + pages(text) + 1));
        }
        var front = sheets.pdf(front(document, contents, copies, context), STYLE);
        var set = parties == null
                ? List.of(front, text)
                : List.of(front, text, sheets.pdf(list(document, parties), STYLE));
        return PrintSet.of(set, attempt.textDigest(), Math.max(1, copies));
    }

    /** Where the text is read without its set. */
    String path(Attempt attempt, CaseContext context) {
        var id = context.file().header().id();
        return "/papers/" + SignedText.of(id, attempt.textDigest(), papers).id() + ".pdf";
    }

    /** One line of the contents. */
    private record Line(String title, int page) {}

    private static List<Line> contents(FormalDocument document, byte[] text) {
        var headings = document.headings();
        try (var pages = Loader.loadPDF(text)) {
            var lines = new ArrayList<Line>();
            int page = 1;
            for (var heading : headings) {
                page = find(heading, page, pages);
                lines.add(new Line(heading, page + FRONT));
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int find(String heading, int from, PDDocument pages) throws IOException {
        var wanted = heading.replaceAll("\\s", "");
        for (int page = from; page <= pages.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(pages).replaceAll("\\s", "").contains(wanted)) {
                return page;
            }
        }
        return from;
    }

    private static int pages(byte[] text) {
        try (var pages = Loader.loadPDF(text)) {
            return pages.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The employers with what each took on itself, and which text is its own; it follows the text it belongs to. */
    private String list(FormalDocument document, JointList parties) {
        var page = new StringBuilder(head(document));
        page.append("<h2>").append(escaped(texts.of("contract.parties.title"))).append("</h2><table>");
        for (var one : parties.lines()) {
            page.append("<tr><td>").append(escaped(one.name())).append("</td><td>");
            page.append(escaped(one.words())).append("</td><td class=\"mark\">");
            page.append(escaped(SignedCopies.head(one.digest()))).append("</td></tr>");
        }
        page.append("</table><p class=\"how\">");
        page.append(escaped(texts.of(parties.onlyBound() ? "contract.parties.only-bound" : "contract.parties.all")));
        page.append(escaped(texts.of("contract.parties.mark"))).append("</p>");
        return page.append("</body></html>").toString();
    }

    static String head(FormalDocument document) {
        return "<html lang=\"zh-CN\"><head><title>" + escaped(document.title())
                + "</title></head><body><div class=\"foot\" id=\"foot\"><div>" + escaped(document.mark())
                + "</div><div class=\"full\">" + escaped(document.fullMark()) + "</div></div>";
    }

    private String front(FormalDocument document, List<Line> contents, int copies, CaseContext context) {
        var page = new StringBuilder(head(document));
        page.append("<h1>").append(escaped(document.title())).append("</h1>");
        line(page, "contract.set.employer", context.employer().name());
        var union = context.employer().unionName();
        line(page, "contract.set.union", union == null ? texts.of("contract.set.staff") : union);
        line(page, "contract.set.number", context.file().header().number());
        line(page, "contract.set.copy", texts.of("contract.set.copies", copies));
        page.append("<div class=\"contents\"><h2>")
                .append(escaped(texts.of("contract.set.contents")))
                .append("</h2><table>");
        for (var one : contents) {
            page.append("<tr><td>").append(escaped(one.title())).append("</td><td class=\"at\">");
            page.append(one.page()).append("</td></tr>");
        }
        page.append("</table><p class=\"how\">")
                .append(escaped(texts.of("contract.set.how")))
                .append("</p></div>");
        return page.append("</body></html>").toString();
    }

    private void line(StringBuilder page, String code, String words) {
        page.append("<p class=\"line\"><span>").append(escaped(texts.of(code))).append("</span>");
        page.append(escaped(words)).append("</p>");
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscapeDecimal(words);
    }
}
