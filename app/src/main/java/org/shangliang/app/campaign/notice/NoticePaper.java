package org.shangliang.app.campaign.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.shangliang.app.document.AttachmentView;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.paper.Letter;
import org.shangliang.app.document.paper.OfficialNotice;
import org.shangliang.app.document.paper.OfficialNotice.Part;
import org.springframework.stereotype.Component;

/** Makes the formal document (公文) of a notice: its paragraphs and headings, its annexes, its signature. */
@Component
class NoticePaper {
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final Attachments attachments;
    private final Documents documents;
    private final Pattern first;
    private final Pattern second;

    NoticePaper(Attachments attachments, Documents documents) {
        this.attachments = attachments;
        this.documents = documents;
        var patterns = NoticeReader.patterns();
        first = Pattern.compile(patterns.getProperty("heading1"));
        second = Pattern.compile(patterns.getProperty("heading2"));
    }

    OfficialNotice of(NoticeView notice) {
        return new OfficialNotice(
                new Letter(notice.issuer(), notice.addressees(), true, notice.number(), notice.noticeOn()),
                notice.title(),
                parts(notice.body()),
                files(notice).stream()
                        .map(one -> EXTENSION.matcher(one.name()).replaceFirst(""))
                        .toList(),
                notice.copies());
    }

    /** A Word file of a draft, to be passed round before it goes out; nothing is kept of it. */
    byte[] word(NoticeView notice) {
        return documents.docx(documents.compose(of(notice), notice.number()));
    }

    List<AttachmentView> files(NoticeView notice) {
        return notice.attachments().stream()
                .flatMap(id -> attachments.find(id).stream())
                .toList();
    }

    List<Part> parts(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Part(level(line), line))
                .toList();
    }

    private int level(String line) {
        return first.matcher(line).matches() ? 1 : second.matcher(line).matches() ? 2 : 0;
    }
}
