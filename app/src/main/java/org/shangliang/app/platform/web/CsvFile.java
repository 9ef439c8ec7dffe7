package org.shangliang.app.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to be saved (导出表格) that a spreadsheet opens rightly and in which nothing counts as a formula. */
public final class CsvFile {
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[,\"\\r\\n\\t;]");

    private CsvFile() {}

    /** The answer with the lines, the first of which holds the heads. */
    public static ResponseEntity<byte[]> of(String name, List<List<String>> lines) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(text(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(CsvFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
