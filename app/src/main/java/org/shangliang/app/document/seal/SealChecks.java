package org.shangliang.app.document.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.SealStore.Kept;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Busy;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Checks files that people bring (核对封存件): within bounds, without a network, and without opening what is in them. */
@Component
class SealChecks {
    /** Each has the file in memory more than once. */
    private static final int AT_ONCE = 2;

    private static final Duration COME_AGAIN = Duration.ofSeconds(3);
    private static final int HEAD = 1024;

    private final SealInquiry inquiry;
    private final StoredDocuments papers;
    private final Texts texts;
    private final Semaphore room = new Semaphore(AT_ONCE);

    SealChecks(SealInquiry inquiry, StoredDocuments papers, Texts texts) {
        this.inquiry = inquiry;
        this.papers = papers;
        this.texts = texts;
    }

    /** What this upload is; {@link InvalidInput} on {@code file} where it cannot be a sealed file at all. */
    Finding check(@Nullable MultipartFile upload) throws IOException {
        if (upload == null || upload.isEmpty()) {
            throw wrong("document.seal.file.missing");
        }
        if (upload.getSize() > Attachments.LARGEST) {
            throw wrong("document.seal.file.large");
        }
        if (!room.tryAcquire()) {
            throw new Busy(COME_AGAIN);
        }
        try (var content = upload.getInputStream()) {
            return check(content.readNBytes(Attachments.LARGEST));
        } finally {
            room.release();
        }
    }

    Finding check(byte[] file) {
        var found = inquiry.of(file);
        if (found.verdict() == Verdict.UNSEALED && !isPdf(file)) {
            throw wrong("document.seal.file.kind");
        }
        int added = found.versions() - found.version();
        var code = "document.seal.verdict." + found.verdict();
        return new Finding(
                found.verdict(),
                texts.of(code),
                texts.of(code + manner(found, added), found.version(), added, found.versions()),
                sealed(found.seal()),
                found.version(),
                found.versions());
    }

    private static String manner(SealInquiry.Found found, int added) {
        return switch (found.verdict()) {
            case APPENDED -> added == 0 ? ".tail" : ".why";
            case ALTERED -> found.version() == 0 ? ".torn" : ".why";
            default -> ".why";
        };
    }

    private Finding.@Nullable Sealed sealed(@Nullable Kept kept) {
        if (kept == null) {
            return null;
        }
        var seal = kept.view();
        var paper = papers.find(seal.paper()).orElseThrow();
        return new Finding.Sealed(
                paper.title(), paper.number(), seal.sealedAt(), seal.fileDigest(), seal.certificate());
    }

    /** Readers take a file whose mark comes a little later for one as well. */
    private static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static InvalidInput wrong(String code) {
        return new InvalidInput(List.of(new FieldError("file", code)));
    }
}
