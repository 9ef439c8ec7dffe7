package org.shangliang.app.organization.roster;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.shangliang.app.organization.roster.XmlScan.Unusual;

/** A sheet of an Excel workbook (.xlsx), read from its bytes where they are plain and by a full reader otherwise. */
final class XlsxSheet implements Sheet {
    private static final int WIDEST = 256;
    private final ReadableWorkbook workbook;
    private final org.dhatim.fastexcel.reader.Sheet sheet;
    private final XlsxParts parts;

    private XlsxSheet(ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet, XlsxParts parts) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.parts = parts;
    }

    /** The visible sheets of a workbook that has been checked, all sharing it: closing one closes all. */
    static List<Sheet> of(Path file) throws IOException {
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (ExcelReaderException | IllegalStateException e) {
            throw new Unreadable("file.broken");
        }
        XlsxParts parts = new XlsxParts(file);
        try (Stream<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets()) {
            return sheets.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(sheet -> (Sheet) new XlsxSheet(workbook, sheet, parts))
                    .toList();
        }
    }

    @Override
    public void read(Rows rows) throws IOException {
        int[] last = {0};
        try {
            parts.read(sheet.getIndex(), (number, cells) -> {
                last[0] = number;
                return rows.row(number, cells);
            });
        } catch (Unusual e) {
            readFully((number, cells) -> number <= last[0] || rows.row(number, cells));
        } catch (ZipException | EOFException e) {
            throw new Unreadable("file.broken");
        }
    }

    private void readFully(Rows rows) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (!rows.row(row.getRowNum(), cells(row))) {
                    return;
                }
            }
        } catch (ExcelReaderException e) {
            throw new Unreadable("file.broken");
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
        workbook.close();
    }

    private static String[] cells(Row row) {
        String[] cells = new String[Math.min(row.getCellCount(), WIDEST)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(row.getCell(i));
        }
        return cells;
    }

    /** What the cell holds, numbers as the file writes them; a formula counts as its last value. */
    @SuppressWarnings("ReferenceEquality")
    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getType() == CellType.STRING ? cell.getValue() : cell.getRawValue();
        return value == null ? "" : value.toString().strip();
    }
}
