package org.shangliang.app.campaign.notice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** The text of a notice (通知) handed in as a file: plain text in UTF-8, GB18030 or UTF-16, or a Word file. */
public final class NoticeFile {
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t\\f]]|\uFFFD");

    private NoticeFile() {}

    /** Reads a file; one that cannot be read is {@link InvalidInput} on {@code file}, with what to do instead. */
    public static String text(byte[] content) {
        if (content.length == 0) {
            throw wrong("campaign.notice.file.empty");
        }
        if (content.length > LARGEST) {
            throw wrong("campaign.notice.file.large");
        }
        if (begins(content, 0x50, 0x4B, 3, 4)) {
            return checked(DocxText.read(content));
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw wrong("campaign.notice.file.doc");
        }
        if (begins(content, 0x25, 0x50, 0x44, 0x46)) {
            throw wrong("campaign.notice.file.pdf");
        }
        return checked(decoded(content));
    }

    private static @Nullable String decoded(byte[] content) {
        if (begins(content, 0xFF, 0xFE) || begins(content, 0xFE, 0xFF)) {
            return read(content, StandardCharsets.UTF_16);
        }
        var utf8 = read(content, StandardCharsets.UTF_8);
        return utf8 == null ? read(content, Charset.forName("GB18030")) : utf8;
    }

    private static @Nullable String read(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException unreadable) {
            return null;
        }
    }

    private static String checked(@Nullable String text) {
        if (text == null || NO_TEXT.matcher(text).find()) {
            throw wrong("campaign.notice.unreadable");
        }
        if (!HAN.matcher(text).find()) {
            throw wrong("campaign.notice.file.no-words");
        }
        return text;
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static InvalidInput wrong(String code) {
        return new InvalidInput(List.of(new FieldError("file", code)));
    }
}
