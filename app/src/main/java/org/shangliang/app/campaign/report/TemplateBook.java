package org.shangliang.app.campaign.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook that somebody else laid out (上级发的模板): its heading is found, and lines are filled in below it. */
public final class TemplateBook {
    private static final int HEADS_WITHIN = 20;
    private static final int COLUMNS = 100;
    private static final int LEAST = 2;

    private TemplateBook() {}

    /** One column of the template (模板的栏目); {@code code} is what it was recognised as. */
    public record Column(
            int index, String heading, @Nullable String code) {}

    /** Where the heading stands, and what its columns are (表头). */
    public record Heading(int sheet, int row, List<Column> columns) {
        public Heading {
            columns = List.copyOf(columns);
        }
    }

    /** The row that reads most like a heading; empty if the file is no workbook or none of its rows does. */
    public static Optional<Heading> heading(byte[] xlsx, Function<String, Optional<String>> known) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Heading best = null;
            for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                for (int row = 0; row < HEADS_WITHIN; row++) {
                    var found = new Heading(sheet, row, columns(book.getSheetAt(sheet), row, known));
                    best = best == null || known(found) > known(best) ? found : best;
                }
            }
            return Optional.ofNullable(best).filter(one -> known(one) >= LEAST);
        } catch (IOException | POIXMLException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static long known(Heading heading) {
        return heading.columns().stream()
                .map(Column::code)
                .filter(code -> code != null)
                .distinct()
                .count();
    }

    private static List<Column> columns(Sheet sheet, int row, Function<String, Optional<String>> known) {
        var columns = new ArrayList<Column>();
        for (int index = 0; index < COLUMNS; index++) {
            var heading = text(sheet, row, index);
            if (!heading.isEmpty()) {
                columns.add(new Column(index, heading, known.apply(heading).orElse(null)));
            }
        }
        return columns;
    }

    /** What stands in a cell; in one that was merged downwards, what stands at its top. */
    private static String text(Sheet sheet, int row, int column) {
        var above = sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column) && region.getFirstColumn() == region.getLastColumn())
                .findFirst();
        var line = sheet.getRow(above.map(region -> region.getFirstRow()).orElse(row));
        var cell = line == null ? null : line.getCell(column);
        return cell == null ? "" : new DataFormatter().formatCellValue(cell).strip();
    }

    /**
     * The workbook with the lines below its heading: in the formats of the row that stands there, with what stood below
     * moved down. {@code columns} says which value goes into which column.
     */
    public static byte[] filled(
            byte[] xlsx,
            int sheet,
            int heading,
            Map<Integer, String> columns,
            List<Map<String, @Nullable Object>> lines) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                var out = new ByteArrayOutputStream()) {
            var page = book.getSheetAt(sheet);
            int first = heading + 1;
            var pattern = page.getRow(first);
            var styles = styles(pattern);
            boolean blank = pattern == null || isBlank(pattern);
            int extra = lines.size() - (blank ? 1 : 0);
            int from = blank ? first + 1 : first;
            if (extra > 0 && page.getLastRowNum() >= from) {
                page.shiftRows(from, page.getLastRowNum(), extra, true, false);
            }
            for (int index = 0; index < lines.size(); index++) {
                line(page, first + index, styles, columns, lines.get(index));
            }
            book.setForceFormulaRecalculation(true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void line(
            Sheet page,
            int number,
            List<@Nullable CellStyle> styles,
            Map<Integer, String> columns,
            Map<String, @Nullable Object> values) {
        var row = page.getRow(number) == null ? page.createRow(number) : page.getRow(number);
        int width = Math.max(
                styles.size(),
                columns.keySet().stream().mapToInt(at -> at + 1).max().orElse(0));
        for (int column = 0; column < width; column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            var style = column < styles.size() ? styles.get(column) : null;
            if (style != null) {
                cell.setCellStyle(style);
            }
            var code = columns.get(column);
            switch (code == null ? null : values.get(code)) {
                case null -> {}
                case Number amount -> cell.setCellValue(amount.doubleValue());
                case LocalDate day -> {
                    cell.setCellValue(day);
                    if (style == null || !DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) {
                        cell.setCellStyle(dated(page, style));
                    }
                }
                case Object text -> cell.setCellValue(text.toString());
            }
        }
    }

    private static CellStyle dated(Sheet page, @Nullable CellStyle like) {
        var book = page.getWorkbook();
        for (int index = 0; index < book.getNumCellStyles(); index++) {
            var known = book.getCellStyleAt(index);
            if (known.getDataFormatString().equals("yyyy-mm-dd")
                    && (like == null
                            || known.getBorderBottom() == like.getBorderBottom()
                                    && known.getFontIndex() == like.getFontIndex()
                                    && known.getAlignment() == like.getAlignment())) {
                return known;
            }
        }
        var dated = book.createCellStyle();
        if (like != null) {
            dated.cloneStyleFrom(like);
        }
        dated.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        return dated;
    }

    private static List<@Nullable CellStyle> styles(@Nullable Row pattern) {
        List<@Nullable CellStyle> styles = new ArrayList<>();
        if (pattern != null) {
            IntStream.range(0, Math.max(0, pattern.getLastCellNum())).forEach(column -> {
                var cell = pattern.getCell(column);
                styles.add(cell == null ? null : cell.getCellStyle());
            });
        }
        return styles;
    }

    private static boolean isBlank(Row row) {
        for (var cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                return false;
            }
        }
        return true;
    }
}
