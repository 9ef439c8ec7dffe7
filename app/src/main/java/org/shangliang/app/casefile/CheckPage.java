package org.shangliang.app.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shangliang.app.document.Checksum;
import org.springframework.core.io.ClassPathResource;

/**
 * The page that checks a case file with the network off (校验页): a shell with style and program, and the data in it. The files
 * lie in the page itself, since a page opened from a disk may not read its neighbours.
 */
final class CheckPage {
    static final String FILE = "index.html";
    /** What lies in the page; a larger case is checked by giving the page the archive. */
    static final int MOST = 24 * 1024 * 1024;

    private static final String MARK = "@data@";
    private static final String BEGIN = "<script type=\"application/json\" id=\"data\">";
    private static final String END = "</script>";
    private static final String STYLE = resource("page.css");
    private static final String PROGRAM = resource("page.js");
    private static final String SHELL =
            resource("page.html").replace("@style@", STYLE).replace("@program@", PROGRAM);

    private CheckPage() {}

    static String shellDigest() {
        return Checksum.of(SHELL);
    }

    static String programDigest() {
        return Checksum.of(STYLE + PROGRAM);
    }

    /** The page of these files, the manifest first among them. */
    static byte[] write(Map<String, byte[]> files) {
        return SHELL.replace(MARK, data(files)).getBytes(StandardCharsets.UTF_8);
    }

    private static String data(Map<String, byte[]> files) {
        var all = files.values().stream().mapToLong(content -> content.length).sum() <= MOST;
        return files.entrySet().stream()
                .filter(file -> all || isText(file.getKey()))
                .map(file ->
                        "\"" + file.getKey() + "\":\"" + Base64.getEncoder().encodeToString(file.getValue()) + "\"")
                .collect(Collectors.joining(
                        ",",
                        "{\"digest\":\"" + Checksum.of(files.getOrDefault(Manifest.FILE, new byte[0]))
                                + "\",\"files\":{",
                        "}}"));
    }

    private static boolean isText(String path) {
        return !path.startsWith("attachments/") && !path.endsWith(".pdf");
    }

    /** Whether a page, perhaps of another release, has the shell that the manifest names and the data of these files. */
    static boolean fits(byte[] page, Manifest manifest, Map<String, byte[]> files) {
        return Optional.of(new String(page, StandardCharsets.UTF_8))
                .filter(text -> text.contains(BEGIN))
                .map(text -> {
                    int from = text.indexOf(BEGIN) + BEGIN.length();
                    int to = text.indexOf(END, from);
                    return to > 0
                            && text.substring(from, to).equals(data(files))
                            && Checksum.of(text.substring(0, from) + MARK + text.substring(to))
                                    .equals(manifest.shell());
                })
                .orElse(false);
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("casefile/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
