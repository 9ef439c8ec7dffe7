package org.shangliang.app.organization.roster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * The rows that were not brought in, as a file (问题清单): the row's number, the reasons, and the row as it was handed in,
 * so that it can be mended and handed in again.
 */
@Component
public class BadRowsFile {
    private final RosterJobs jobs;
    private final JobStore store;
    private final BadRowWords words;
    private final Texts texts;

    BadRowsFile(RosterJobs jobs, JobStore store, BadRowWords words, Texts texts) {
        this.jobs = jobs;
        this.store = store;
        this.words = words;
        this.texts = texts;
    }

    private interface Lines {
        void line(List<String> cells) throws IOException;
    }

    /** Writes the rows as a workbook. */
    public void writeXlsx(UUID job, Actor actor, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "shangliang", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.of("organization.roster.report.sheet"));
            int[] at = {0};
            sheet.width(0, 8);
            sheet.width(1, 60);
            write(job, actor, cells -> {
                for (int c = 0; c < cells.size(); c++) {
                    sheet.value(at[0], c, cells.get(c));
                }
                at[0]++;
            });
            sheet.freezePane(2, 1);
        }
    }

    /** Writes the rows as text that Excel opens rightly and in which nothing counts as a formula. */
    public void writeCsv(UUID job, Actor actor, OutputStream out) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write('\uFEFF');
            write(job, actor, cells -> {
                writer.write(String.join(",", cells.stream().map(Csv::cell).toList()));
                writer.write("\r\n");
            });
        }
    }

    private void write(UUID job, Actor actor, Lines lines) throws IOException {
        Map<Integer, BadRow> bad = new HashMap<>();
        jobs.badRows(job, actor, LineFeed.MOST_ROWS, 0).forEach(row -> bad.put(row.number(), row));
        byte[] content = store.content(job).orElseThrow(() -> new NoSuch("roster file"));
        Path file = Files.createTempFile("roster", null);
        try {
            Files.write(file, content);
            try (RosterFile roster = RosterFile.open(file)) {
                write(RosterImport.find(roster.sheets()), bad, lines);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(RosterImport.Found found, Map<Integer, BadRow> bad, Lines lines) throws IOException {
        List<String> heading = new ArrayList<>();
        heading.add(texts.of("organization.roster.report.row"));
        heading.add(texts.of("organization.roster.report.reason"));
        heading.addAll(found.header().titles());
        lines.line(heading);
        found.sheet().read((number, cells) -> {
            BadRow row = bad.get(number);
            if (row != null) {
                List<String> line = new ArrayList<>(List.of(String.valueOf(number), words.reasons(row)));
                line.addAll(List.of(cells));
                lines.line(line);
            }
            return true;
        });
    }
}
