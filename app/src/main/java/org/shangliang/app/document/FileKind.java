package org.shangliang.app.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken (附件类型), found in the content and never in the name. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    HEIC("image/heic", "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt", "csv", "md");

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1", "msf1", "hevc");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Usual endings of names, the commonest first. */
    List<String> extensions() {
        return extensions;
    }

    /** The kind of this content, or nothing if it is none that is taken. */
    static Optional<FileKind> of(byte[] content) {
        if (begins(content, 0, ascii("%PDF-"))) {
            return Optional.of(PDF);
        }
        if (begins(content, 0, PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (begins(content, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(JPEG);
        }
        if (begins(content, 4, ascii("ftyp"))) {
            return isHeic(content) ? Optional.of(HEIC) : Optional.empty();
        }
        if (begins(content, 0, new byte[] {'P', 'K', 3, 4})) {
            return OfficeFile.kind(content);
        }
        return PlainText.isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean isHeic(byte[] content) {
        return content.length >= 12 && HEIC_BRANDS.contains(new String(content, 8, 4, StandardCharsets.US_ASCII));
    }

    private static boolean begins(byte[] content, int at, byte[] mark) {
        return content.length >= at + mark.length && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
