package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.shangliang.app.organization.roster.ColumnNames.Described;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The empty roster to fill in (名册模板), with a second sheet that says how. */
@Component
public class RosterTemplate {
    private static final int PREPARED_ROWS = 2_000;

    private final Texts texts;

    RosterTemplate(Texts texts) {
        this.texts = texts;
    }

    /** Writes the template as a workbook. */
    public void write(OutputStream out) throws IOException {
        List<Described> columns = ColumnNames.standard().described();
        try (var book = new Workbook(out, "shangliang", "1.0")) {
            var sheet = book.newWorksheet(texts.of("organization.roster.template.sheet"));
            var notes = book.newWorksheet(texts.of("organization.roster.template.notes"));
            notes.value(0, 0, texts.of("organization.roster.template.column"));
            notes.value(0, 1, texts.of("organization.roster.template.note"));
            notes.range(0, 0, 0, 1).style().bold().set();
            notes.width(0, 26);
            notes.width(1, 80);
            for (int c = 0; c < columns.size(); c++) {
                Described column = columns.get(c);
                sheet.value(0, c, column.title());
                sheet.width(c, column.width());
                notes.value(c + 1, 0, column.title());
                notes.value(c + 1, 1, column.note());
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            int code = Column.CREDIT_CODE.ordinal();
            sheet.range(1, code, PREPARED_ROWS, code).style().format("@").set();
            sheet.freezePane(1, 1);
        }
    }
}
