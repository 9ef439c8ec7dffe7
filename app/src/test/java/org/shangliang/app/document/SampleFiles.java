package org.shangliang.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Beginnings of files of many kinds. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] pdf(String mark) {
        return ascii("%PDF-1.7\n%" + mark + "\n%%EOF\n");
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    }

    static byte[] heic() {
        return ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }

    static byte[] movie() {
        return ascii("\0\0\0\u0018ftypisom\0\0\0\0isommp42");
    }

    static byte[] word(String... more) {
        return zip(more, "[Content_Types].xml", "word/document.xml");
    }

    static byte[] excel(String... more) {
        return zip(more, "[Content_Types].xml", "xl/workbook.xml");
    }

    static byte[] archive() {
        return zip(new String[0], "readme.txt");
    }

    static byte[] program() {
        return ascii("MZ\u0090\0\u0003\0\0\0\u0004");
    }

    static byte[] html() {
        return ascii("\n <!DOCTYPE html><script>alert(1)</script>");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] oldText(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String[] more, String... names) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var list : Arrays.asList(names, more)) {
                for (var name : list) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(ascii("<x/>"));
                    zip.closeEntry();
                }
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
