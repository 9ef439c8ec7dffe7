package org.shangliang.app.guidance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ledger and the plan as a workbook (和谐同行台账): numbers and days as such, the head row frozen. */
final class HarmonyBook {
    private static final String DAY = "yyyy-mm-dd";

    private HarmonyBook() {}

    static byte[] of(String planName, List<List<Object>> plan, String ledgerName, List<List<Object>> ledger) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "shangliang", "1.0")) {
            sheet(book.newWorksheet(planName), plan);
            sheet(book.newWorksheet(ledgerName), ledger);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static void sheet(Worksheet sheet, List<List<Object>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                cell(sheet, row, column, lines.get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }
}
